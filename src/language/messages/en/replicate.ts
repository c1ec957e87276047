// Words of the page on replication, around commands that no language changes.

export const replicate = {
  'replicate.rebuild': 'Rebuild it, step by step',
  'replicate.rebuild.dek':
    'For a machine with git and npm. The version of Node that the site is built with, {node}, comes along as a package.',
  'replicate.step.fetch':
    'Take the code as it was on the day of an edition: the commit that brought its list of files.',
  'replicate.step.install': 'Install the packages that the lock file names, each checked against its digest.',
  'replicate.step.build': 'Build for the same address. Every page names it, so another address gives other bytes.',
  'replicate.step.verify':
    'Compare. It says how many files are the same, lists some of those that are not, and what to try.',
  'replicate.step.sums': 'Or compare without a line of ours: the list has the form that common tools check.',
  'replicate.step.published': 'Or build nothing, and see whether a file on this host is the one in the list.',
  'replicate.recompute': 'Reckon a number again',
  'replicate.recompute.dek':
    '{title}: {range}. These lines take the same claims from the files to download and must end at that range, unrounded.',
  'replicate.recompute.record': 'The record of this calculation',
  'replicate.reaches': 'What a program can find in a document',
  'replicate.reaches.what': 'What the evidence says of the place',
  'replicate.reaches.count': 'How often',
  'replicate.reaches.how': 'What is looked for in your copy',
  'replicate.reach.fragment': 'the words around a number or a finding',
  'replicate.reach.fragment.how':
    'the same words in the same order; quotes, dashes, spaces and hyphens at the end of a line may differ, nothing else',
  'replicate.reach.row': 'sheet and row of a workbook',
  'replicate.reach.row.how': 'the sheet, the label of the row, and the number in that row; not the column',
  'replicate.reach.sheet': 'sheet of a workbook, the row in our words',
  'replicate.reach.sheet.how': 'the sheet, and the printed number on it',
  'replicate.reach.paragraph': 'paragraph of a founding document',
  'replicate.reach.paragraph.how':
    'that the words stand in it, in a copy as plain text; where no words were noted, only that there is such a paragraph',
  'replicate.reach.counted': 'paragraph of another text',
  'replicate.reach.counted.how': 'nothing: nobody wrote down whether headings and captions were counted',
  'replicate.reach.words': 'part of a page or a table, described in words',
  'replicate.reach.words.how': 'nothing: a reader finds it, a program does not',
} as const;
