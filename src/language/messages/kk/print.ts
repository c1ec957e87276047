// Words of the editions on paper, and of the links to them.

export const print = {
  'print.edition': 'Басылым: {day}',
  'print.frozen': 'Осы басылым, ол ешқашан өзгермейді',
  'print.today': 'Беттің бүгінгі күйі',
  'print.how':
    'Жол үстіндегі шағын сан соңындағы ескертпеге апарады: кім айтты, қай жерде жазылған және толық мекенжайы.',
  'print.qr': 'Мына мекенжайға апаратын код: {address}',
  'print.pages': '{page} / {pages}',
  'print.tables': 'Диаграммалардың кестелері',
  'print.table': '{number}-кесте',
  'print.in-table': '{what}: {number}-кесте, соңында',
  'print.notes': 'Ескертпелер мен мекенжайлар',
  'print.note': '{note}-ескертпе',
  'print.back': '{note}-ескертпе, мәтінге оралу',
  'print.in-note': '{note}-ескертпені қараңыз.',
  'print.keywords': 'моноқалалар; моносалалы қалалар; Қазақстан',
  'print.link': 'Қағазға арналған PDF, {size}',
} as const;
