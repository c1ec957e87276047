// Words of the data to download: the forms of the whole, its README, and how to load it.

export const release = {
  'release.hed': 'Деректердің толық жинағы',
  'release.zip': 'Барлығы мұрағат түрінде',
  'release.zip.dek':
    'Барлық кесте CSV түрінде, төмендегі әр сипаттамамен, README файлымен, лицензиялармен және сілтеме жасау үлгісімен.',
  'release.sqlite': 'Барлығы дерекқор түрінде',
  'release.sqlite.dek':
    'SQLite: кілттері, кодтар тізімдері, индекстері және contested_answers, town_years сияқты көріністері бар; SQLite қабықшасында, Datasette, R, Python және QGIS-те ашылады.',
  'release.describe': 'Машиналарға арналған сипаттамалар',
  'release.datapackage':
    'Frictionless Data Package: әр кестенің өрістері, өлшем бірліктері, кодтар тізімдері, кілттері, көлемі және бақылау сомасы',
  'release.csvw': 'CSV on the Web: барлық кестенің түрлері мен кілттері; әр кестенің жанында өз файлы бар',
  'release.crate': 'RO-Crate: не бірге тұрады, қай лицензиямен, көлемі және бақылау сомалары',
  'release.openapi': 'Әр жазба өз мекенжайында JSON түрінде, OpenAPI сипаттамасымен',
  'release.replicate': 'Қайта құрастыру, қайта есептеу, құжаттармен салыстыру',
  'release.load': 'Жүктеу',
  'release.load.dek':
    'Мыналардың әрқайсысы осы күйінде жұмыс істейді. Әртүрлі аумақтың (scope) жылдары немесе таңбасы бар жылдар ортақ сызыққа түспеуі керек.',
  'release.rules': 'Есептемес бұрын',
  'release.rules.claim': 'Жол — біреудің мәлімдемесі, факт емес. Оны айтушысымен және күнімен келтіріңіз.',
  'release.rules.status':
    'promised (уәде етілген) және planned (жоспарланған) айтылған кезде болашақ туралы болған. Оларды саналғанға ешқашан қоспаңыз.',
  'release.rules.scope':
    'Қаланың өзі мен елді мекендерімен бірге қала — әртүрлі аумақ. Аумақтарды ортақ сызықта ешқашан араластырмаңыз.',
  'release.rules.qualifier':
    'Нақтылауышты сақтаңыз: «шамамен», «астам», «дерлік» және «ең көбі» деген сөздер мәннің мағынасын өзгертеді.',
  'release.rules.empty': 'Бос ұяшық белгісіз немесе айтылмаған дегенді білдіреді. Ол ештеңе болмады деген сөз емес.',
  'release.codes': 'Кодтар: {codes}',
  'release.leads': 'Мына кестелерге апарады: {tables}',
  'release.required': 'ешқашан бос болмайды',
  'release.bytes': '{size}\u00A0КБ',
  'release.calculations': 'Есептеулер',
  'release.readme.files': 'Файлдар',
  'release.readme.read': 'Жолды қалай оқуға болады',
  'release.readme.cite': 'Қалай сілтеме жасау керек',
  'release.readme.licence': 'Лицензия',
  'release.readme.more': 'Ең соңғы басылым және өз беті бар әр жол: {url}',
  'release.readme.licence.file': 'лицензиялар және басқаларға тиесілі нәрселер',
  'release.readme.cff': 'қалай сілтеме жасау керек, бағдарламаларға',
  'release.readme.self': 'осы мәтін',
  'release.readme.parquet': 'кесте Parquet пішімінде: сандар — сан, тізімдер — тізім',
  'release.licence.dek':
    'Дереккөзін атап, нені өзгерткенін айтқан кез келген адам кез келген мақсатта көшіре, тарата және өзгерте алады.',
  'release.readme.metadata': 'CSV on the Web, жанындағы кестеге',
} as const;
