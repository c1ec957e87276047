// Words of the page on replication, around commands that no language changes.

export const replicate = {
  'replicate.rebuild': 'Собрать сайт заново, шаг за шагом',
  'replicate.rebuild.dek':
    'Для компьютера с git и npm. Версия Node, которой собирается сайт, {node}, ставится вместе с остальными пакетами.',
  'replicate.step.fetch': 'Возьмите код, каким он был в день издания: коммит, с которым появился список его файлов.',
  'replicate.step.install': 'Установите пакеты, названные в lock-файле; каждый сверяется со своей контрольной суммой.',
  'replicate.step.build':
    'Соберите сайт для того же адреса. Его называет каждая страница, поэтому с другим адресом байты будут другими.',
  'replicate.step.verify':
    'Сравните. Команда скажет, сколько файлов совпало, перечислит часть несовпавших и подскажет, что попробовать.',
  'replicate.step.sums':
    'Или сравните, не запуская нашего кода: список записан так, что его проверяют обычные программы.',
  'replicate.step.published': 'Или ничего не собирайте и проверьте, тот ли файл лежит на этом сервере, что в списке.',
  'replicate.recompute': 'Пересчитать число',
  'replicate.recompute.dek':
    '{title}: {range}. Эти строки берут те же утверждения из файлов для скачивания и должны прийти к тому же разбросу, без округления.',
  'replicate.recompute.record': 'Запись этого расчёта',
  'replicate.reaches': 'Что программа может найти в документе',
  'replicate.reaches.what': 'Что сказано о месте в собранных данных',
  'replicate.reaches.count': 'Сколько раз',
  'replicate.reaches.how': 'Что ищется в вашей копии',
  'replicate.reach.fragment': 'слова вокруг числа или сведений',
  'replicate.reach.fragment.how':
    'те же слова в том же порядке; кавычки, тире, пробелы и переносы в конце строки могут отличаться, остальное — нет',
  'replicate.reach.row': 'лист и строка файла Excel',
  'replicate.reach.row.how': 'лист, название строки и число в этой строке, но не столбец',
  'replicate.reach.sheet': 'лист файла Excel, строка описана нашими словами',
  'replicate.reach.sheet.how': 'лист и напечатанное на нём число',
  'replicate.reach.paragraph': 'абзац исходного документа',
  'replicate.reach.paragraph.how':
    'что эти слова в нём есть, в копии обычным текстом; если слова не записаны — только что такой абзац есть',
  'replicate.reach.counted': 'абзац другого текста',
  'replicate.reach.counted.how': 'ничего: никто не записал, считались ли заголовки и подписи',
  'replicate.reach.words': 'часть страницы или таблицы, описанная словами',
  'replicate.reach.words.how': 'ничего: читатель её найдёт, программа — нет',
} as const;
