// Words around a drawing: legend, sources, table, links.

export const figures = {
  'figure.sign.promised': 'promised',
  'figure.sign.counted': 'counted or reported',
  'figure.sign.contested': 'contested: answers that differ',
  'figure.sign.context': 'for comparison',
  'figure.signs': 'Signs',
  'figure.sources.one': 'Source',
  'figure.sources.other': 'Sources',
  'figure.sources.more.one': '{count} more in the table',
  'figure.sources.more.other': '{count} more in the table',
  'figure.undated': 'undated',
  'figure.documents.one': '{publisher} ({count} document)',
  'figure.documents.other': '{publisher} ({count} documents)',
  'figure.calculation': 'our calculation',
  'figure.calculated': 'our calculation from',
  'figure.table': 'The numbers and who said them',
  'figure.table.source': 'Source',
  'figure.link.chart': 'This chart alone',
  'figure.link.csv': 'Numbers as CSV',
  'figure.link.embed': 'Embed',
  'figure.links': 'More of this chart: {title}',
} as const;
