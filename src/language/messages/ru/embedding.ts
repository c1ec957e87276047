// Words of our own page in somebody's frame.

export const embedding = {
  'framed.hed': 'Такого графика нет',
  'framed.dek':
    'По адресу этого фрейма мы ничего не публикуем. Возможно, в адресе опечатка или на этом языке графика ещё нет.',
  'framed.asked': 'Запрошено:',
  'framed.charts': 'Все графики:',
} as const;
