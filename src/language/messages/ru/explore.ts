// Words of the explorables: choices, what they say, their drawings.

export const explore = {
  'explore.alone': 'Этот интерактивный график отдельно',
  'explore.story': 'Материал, к которому он относится',
  'explore.weight.name': 'Чья доля, чьи люди?',
  'explore.weight.dek':
    'Выберите опубликованную долю городов в промышленности страны и подсчёт их жителей. Фраза и рисунок изменятся.',
  'explore.weight.description':
    'Выберите, какой официальной доле в промышленности и какому подсчёту людей верить, и посмотрите, сколько тогда весят моногорода Казахстана.',
  'explore.weight.share': 'Чья доля в промышленности',
  'explore.weight.people': 'Чей подсчёт жителей',
  'explore.weight.share.label': '{share} за {year} год',
  'explore.weight.list.monotowns-20': '{who}, нынешний список',
  'explore.weight.list.monotowns-27': '{who}, более длинный список того времени',
  'explore.weight.sum.towns-own-sum': 'наша сумма по самим городам',
  'explore.weight.sum.towns-own-sum-with-settlements': 'наша сумма по городам с подчинёнными населёнными пунктами',
  'explore.weight.million': '{number} млн человек',
  'explore.weight.percent': '{number}\u00A0%',
  'explore.weight.range': '{low}–{high}',
  'explore.weight.times.exact': 'в {multiple} раза',
  'explore.weight.times.about': 'примерно в {multiple} раза',
  'explore.weight.times.more-than': 'менее чем в {multiple} раза',
  'explore.weight.times.at-least': 'не более чем в {multiple} раза',
  'explore.weight.times.up-to': 'не менее чем в {multiple} раза',
  'explore.weight.times.almost': 'примерно в {multiple} раза',
  'explore.weight.sentence':
    'Возьмём {share} промышленности за {year} год ({sharer}) и {people} ({counters}, {when}). Это {part} населения страны; значит, в промышленности города весят {times} больше, чем в населении.',
  'explore.weight.rest': 'По другим подсчётам для того же списка вышло бы в {multiple} раза.',
  'explore.weight.fit.same-year': 'Доля и подсчёт относятся к тому же году.',
  'explore.weight.fit.years': 'Даты в паре разные: подсчёт — {when}, доля — за {year} год.',
  'explore.weight.fit.sum': 'Даты в паре разные: доля — за {year} год, а сложенные нами подсчёты — за годы {when}.',
  'explore.weight.bar.output': 'Доля в промышленности страны',
  'explore.weight.bar.people': 'Доля в населении страны',
  'explore.weight.bar.times': 'Сколько нижних полос в верхней',
  'explore.weight.bar.even': 'вес как у населения',
  'explore.weight.bar.label': '{part}: {people}',
  'explore.weight.alt':
    'Полосы доли в промышленности и доли в населении в общем масштабе; верхняя разрезана на отрезки длиной в нижнюю. Ниже — шкала кратности с точкой для каждого подсчёта по тому же списку, точки соединены; точка выбранного подсчёта крупнее. Выбранные значения названы во фразе перед рисунком.',
  'explore.weight.note':
    'Долю можно сопоставить только с подсчётами по тому же списку городов. Для более длинного списка своей суммы у нас нет. Разброс при том же выборе возникает оттого, что население страны около этого года считали по-разному. Официальная доля везде принята на веру.',
  'explore.weight.table': 'Все пары и что из них выходит',
  'explore.weight.column.share': 'Доля в промышленности',
  'explore.weight.column.people': 'Человек',
  'explore.weight.column.counters': 'Кто считал',
  'explore.weight.column.when': 'На какую дату',
  'explore.weight.column.times': 'Вес в промышленности',
} as const;
