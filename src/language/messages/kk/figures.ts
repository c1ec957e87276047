// Words around a drawing: legend, sources, table, links.

export const figures = {
  'figure.sign.promised': 'уәде етілген',
  'figure.sign.counted': 'саналған немесе хабарланған',
  'figure.sign.contested': 'даулы: жауаптар әртүрлі',
  'figure.sign.context': 'салыстыру үшін',
  'figure.signs': 'Белгілер',
  'figure.sources.one': 'Дереккөз',
  'figure.sources.other': 'Дереккөздер',
  'figure.sources.more.one': 'тағы {count} — кестеде',
  'figure.sources.more.other': 'тағы {count} — кестеде',
  'figure.undated': 'күні жоқ',
  'figure.documents.one': '{publisher} ({count} құжат)',
  'figure.documents.other': '{publisher} ({count} құжат)',
  'figure.calculation': 'біздің есептеуіміз',
  'figure.calculated': 'біздің есептеуіміз, негізі:',
  'figure.table': 'Сандар және оларды кім айтты',
  'figure.table.source': 'Дереккөз',
  'figure.link.chart': 'Диаграмманың өз беті',
  'figure.link.csv': 'Сандар, CSV',
  'figure.link.embed': 'Ендіру',
  'figure.links': 'Диаграмма туралы толығырақ: {title}',
} as const;
