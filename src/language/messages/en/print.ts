// Words of the editions on paper, and of the links to them.

export const print = {
  'print.edition': 'Edition of {day}',
  'print.frozen': 'This edition, which never changes',
  'print.today': 'The page as it stands today',
  'print.how':
    'A small raised number leads to a note at the end: who said it, where it is written, and the full address.',
  'print.qr': 'Code that leads to {address}',
  'print.pages': '{page} of {pages}',
  'print.tables': 'Tables of the charts',
  'print.table': 'Table {number}',
  'print.in-table': '{what}: table {number}, at the end',
  'print.notes': 'Notes and addresses',
  'print.note': 'note {note}',
  'print.back': 'note {note}, back to the text',
  'print.in-note': 'See note {note}.',
  'print.keywords': 'monotowns; single-industry towns; Kazakhstan',
  'print.link': 'PDF for paper, {size}',
} as const;
