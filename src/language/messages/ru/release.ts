// Words of the data to download: the forms of the whole, its README, and how to load it.

export const release = {
  'release.hed': 'Весь набор данных',
  'release.zip': 'Всё в архиве',
  'release.zip.dek':
    'Все таблицы в CSV со всеми описаниями, перечисленными ниже, README, лицензии и указания, как цитировать.',
  'release.sqlite': 'Всё в базе данных',
  'release.sqlite.dek':
    'SQLite с ключами, кодовыми списками, индексами и представлениями вроде contested_answers и town_years; открывается в консоли SQLite, Datasette, R, Python и QGIS.',
  'release.describe': 'Описания для машин',
  'release.datapackage':
    'Frictionless Data Package: поля, единицы, кодовые списки, ключи, размер и контрольная сумма каждой таблицы',
  'release.csvw': 'CSV on the Web: типы и ключи всех таблиц; рядом с каждой таблицей лежит её собственный файл',
  'release.crate': 'RO-Crate: что с чем связано, под какой лицензией, с размерами и контрольными суммами',
  'release.openapi': 'Каждая запись в JSON по собственному адресу, с описанием в OpenAPI',
  'release.replicate': 'Собрать заново, пересчитать, сверить с документами',
  'release.load': 'Загрузить',
  'release.load.dek':
    'Каждый из примеров работает как есть. Годы разных территорий (scope) и годы с пометками (flag) нельзя сводить в общую линию.',
  'release.rules': 'Прежде чем считать',
  'release.rules.claim': 'Строка — чьё-то утверждение, а не факт. Приводя её, назовите, кто и когда это сказал.',
  'release.rules.status':
    'Promised (обещано) и planned (запланировано) — это о будущем на тот момент. Никогда не складывайте их с тем, что подсчитано.',
  'release.rules.scope':
    'Город и город с подчинёнными населёнными пунктами — разные территории. Никогда не смешивайте их на общей линии.',
  'release.rules.qualifier':
    'Сохраняйте уточнение: about (около), more than (более чем), almost (почти) и up to (до) меняют смысл значения.',
  'release.rules.empty': 'Пустая ячейка значит «неизвестно» или «не сказано». Она не значит, что ничего не было.',
  'release.codes': 'Коды: {codes}',
  'release.leads': 'Ведёт к {tables}',
  'release.required': 'никогда не пусто',
  'release.bytes': '{size}\u00A0КБ',
  'release.calculations': 'Расчёты',
  'release.readme.files': 'Файлы',
  'release.readme.read': 'Как читать строку',
  'release.readme.cite': 'Как цитировать',
  'release.readme.licence': 'Лицензия',
  'release.readme.more': 'Самое новое издание, где у каждой строки есть своя страница: {url}',
  'release.readme.licence.file': 'лицензии и то, что принадлежит другим',
  'release.readme.cff': 'как цитировать, для программ',
  'release.readme.self': 'этот текст',
  'release.readme.parquet': 'таблица в формате Parquet, где числа — числа, а списки — списки',
  'release.licence.dek':
    'Копировать, распространять и изменять это может кто угодно для любых целей, если назовёт источник и скажет, что изменено.',
  'release.readme.metadata': 'CSV on the Web, для таблицы рядом',
} as const;
