// Words of frozen editions: on the pages of charts, and inside the pins themselves.

export const pins = {
  'pin.frozen': 'This edition never changes.',
  'pin.newer': 'A newer edition of this chart exists.',
  'pin.corrected': 'Something in this chart was corrected after this edition was made.',
  'pin.today': 'See the chart as it is today',
  'pin.hed': 'Editions that never change',
  'pin.dek':
    'Each stands at an address made from its own bytes, for a story that must not change under its writer. It says so itself when a newer edition exists or something was corrected.',
  'pin.edition': 'Edition of {day}',
  'pin.oldest': 'The oldest edition.',
  'pin.same': 'The same numbers as in the edition before.',
  'pin.changes.one': '{count} change in numbers against the edition before',
  'pin.changes.other': '{count} changes in numbers against the edition before',
  'pin.since.same': 'The numbers of the newest edition are today’s.',
  'pin.since.one': '{count} change in numbers since the newest edition',
  'pin.since.other': '{count} changes in numbers since the newest edition',
  'pin.isCorrected': 'Something in it was corrected later.',
  'pin.check': 'The address proves the bytes: where the files of an edition are, this prints its hash.',
  'pin.list': 'All editions of all charts, with the digests of their files (CSV)',
  'pin.files': 'Files of the edition of {day}',
  'pin.change.added': 'New: {row}',
  'pin.change.removed': 'Gone: {row}',
  'pin.change.restated': 'On other claims: {row}',
  'pin.change.changed': '{row}, {column}: {from} became {to}',
  'pin.change.empty': 'nothing',
} as const;
