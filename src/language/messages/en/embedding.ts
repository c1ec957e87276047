// Words of our own page in somebody's frame.

export const embedding = {
  'framed.hed': 'There is no such chart',
  'framed.dek':
    'The address of this frame leads to nothing that we publish. It may have been mistyped, or its language is not there yet.',
  'framed.asked': 'Asked for:',
  'framed.charts': 'All charts:',
} as const;
