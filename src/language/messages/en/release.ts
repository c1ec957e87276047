// Words of the data to download: the forms of the whole, its README, and how to load it.

export const release = {
  'release.hed': 'The whole data set',
  'release.zip': 'Everything as an archive',
  'release.zip.dek': 'All tables as CSV with every description below, a README, the licences and how to cite.',
  'release.sqlite': 'Everything as a database',
  'release.sqlite.dek':
    'SQLite with keys, codelists, indices and views such as contested_answers and town_years; opens in the shell of SQLite, Datasette, R, Python and QGIS.',
  'release.describe': 'Descriptions for machines',
  'release.datapackage': 'Frictionless Data Package: fields, units, codelists, keys, size and hash of every table',
  'release.csvw': 'CSV on the Web: types and keys of all tables; each table has a file of its own beside it',
  'release.crate': 'RO-Crate: what belongs together, under which licence, with sizes and hashes',
  'release.openapi': 'Every record as JSON at an address of its own, described in OpenAPI',
  'release.replicate': 'Rebuild it, reckon it again, check it against the documents',
  'release.load': 'Load it',
  'release.load.dek':
    'Each of these runs as it stands. Years of different territories (scope) or flagged years do not belong into a common line.',
  'release.rules': 'Before you compute',
  'release.rules.claim': 'A row is somebody’s claim and no fact. Quote it with its speaker and its date.',
  'release.rules.status':
    'Promised and planned are about the future when they were said. Never add them to what was counted.',
  'release.rules.scope':
    'A town and a town with its settlements are different territories. Never mix scopes in a line.',
  'release.rules.qualifier': 'Keep the qualifier: about, more than, almost and up to change what a value says.',
  'release.rules.empty': 'An empty cell means not known or not said. It does not mean that there was nothing.',
  'release.codes': 'Codes: {codes}',
  'release.leads': 'Leads to {tables}',
  'release.required': 'never empty',
  'release.bytes': '{size} kB',
  'release.calculations': 'Calculations',
  'release.readme.files': 'Files',
  'release.readme.read': 'How to read a row',
  'release.readme.cite': 'How to cite',
  'release.readme.licence': 'Licence',
  'release.readme.more': 'The newest edition, and every row with a page of its own: {url}',
  'release.readme.licence.file': 'the licences, and what belongs to others',
  'release.readme.cff': 'how to cite, for programs',
  'release.readme.self': 'this text',
  'release.readme.parquet': 'the table as Parquet, where numbers are numbers and lists are lists',
  'release.licence.dek':
    'Anyone may copy, share and change it for any purpose, who names the source and says what was changed.',
  'release.readme.metadata': 'CSV on the Web, for the table beside it',
} as const;
