// Words of our own page in somebody's frame.

export const embedding = {
  'framed.hed': 'Мұндай диаграмма жоқ',
  'framed.dek':
    'Бұл фреймнің мекенжайында біз жариялаған ештеңе жоқ. Мекенжай қате терілген немесе бұл тілде диаграмма әлі жоқ болуы мүмкін.',
  'framed.asked': 'Сұралған мекенжай:',
  'framed.charts': 'Барлық диаграмма:',
} as const;
