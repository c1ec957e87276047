// Words for people who put our charts on their pages, and for our own page in their frame.

export const embedding = {
  'framed.hed': 'There is no such chart',
  'framed.dek':
    'The address of this frame leads to nothing that we publish. It may have been mistyped, or its language is not there yet.',
  'framed.asked': 'Asked for:',
  'framed.charts': 'All charts:',
  'sizing.hed': 'Let the frame size itself',
  'sizing.dek':
    'The chart tells its height to pages that listen for Datawrapper, pym, AMP, Medium, Embedly, the Guardian, WordPress or iframe-resizer. If yours does not, put this line anywhere on the page, once for all charts:',
  'sizing.element': 'Or use the chart as an element. What stands inside it shows until the chart is there:',
  'sizing.element.name': 'The chart as an element',
  'sizing.policy': 'If your page has a content security policy, it must allow our address:',
  'sizing.theme':
    'The chart follows the reader’s light or dark setting. To fix it, end the frame’s address with one of these:',
} as const;
