// Words of the explorables: choices, what they say, their drawings.

export const explore = {
  'explore.alone': 'Осы интерактивті диаграмманың өз беті',
  'explore.story': 'Ол тиесілі мақала',
  'explore.weight.name': 'Кімнің үлесі, кімнің санағы?',
  'explore.weight.dek':
    'Ел өнеркәсібіндегі жарияланған үлесті және қалалар халқының санағын таңдаңыз. Сөйлем мен сурет соған қарай өзгереді.',
  'explore.weight.description':
    'Өнеркәсіптегі қай ресми үлеске және халықтың қай санағына сену керегін таңдап, сонда Қазақстан моноқалаларының салмағы қандай болатынын көріңіз.',
  'explore.weight.share': 'Өнеркәсіптегі үлесті кім айтқан',
  'explore.weight.people': 'Қалалар халқын кім санаған',
  'explore.weight.share.label': '{year} жылы {share}',
  'explore.weight.list.monotowns-20': '{who}, бүгінгі тізім',
  'explore.weight.list.monotowns-27': '{who}, сол кездегі ұзынырақ тізім',
  'explore.weight.sum.towns-own-sum': 'біздің қосынды, қалалардың өзі',
  'explore.weight.sum.towns-own-sum-with-settlements': 'біздің қосынды, елді мекендерімен бірге қалалар',
  'explore.weight.million': '{number} млн адам',
  'explore.weight.percent': '{number}\u00A0%',
  'explore.weight.range': '{low}–{high}',
  'explore.weight.times.exact': '{multiple} есе',
  'explore.weight.times.about': 'шамамен {multiple} есе',
  'explore.weight.times.more-than': '{multiple} еседен аз',
  'explore.weight.times.at-least': 'ең көбі {multiple} есе',
  'explore.weight.times.up-to': 'кемінде {multiple} есе',
  'explore.weight.times.almost': 'шамамен {multiple} есе',
  'explore.weight.sentence':
    '{year} жылғы өнеркәсіптегі үлес ретінде {share} алайық ({sharer}), халық саны ретінде — {people} ({counters}, {when}). Бұл адамдардың ел халқындағы үлесі — {part}. Сонда қалалардың өнеркәсіптегі салмағының халықтағы салмағына қатынасы — {times}.',
  'explore.weight.rest': 'Сол тізімнің басқа санақтары бойынша {multiple} есе шығар еді.',
  'explore.weight.fit.same-year': 'Үлес пен санақтың жылы бірдей.',
  'explore.weight.fit.years': 'Жұптағы күндер әртүрлі: үлес {year} жылға қатысты, санақтың уақыты — {when}.',
  'explore.weight.fit.sum':
    'Жұптағы күндер әртүрлі: үлес {year} жылға қатысты, біз қосқан санақтардың уақыты — {when}.',
  'explore.weight.bar.output': 'Ел өнеркәсібіндегі үлес',
  'explore.weight.bar.people': 'Ел халқындағы үлес',
  'explore.weight.bar.times': 'Жоғарғы жолаққа төменгісі неше рет сыяды',
  'explore.weight.bar.even': 'салмағы халықтағыдай',
  'explore.weight.bar.label': '{part}: {people}',
  'explore.weight.alt':
    'Өнеркәсіптегі үлес пен халықтағы үлестің ортақ шкаладағы жолақтары; жоғарғысы төменгісінің ұзындығымен бөлікке кесілген. Төменде — еселік шкаласы: тізімнің әр санағына нүкте, нүктелер қосылған; таңдалған санақтың нүктесі үлкенірек. Таңдалған мәндер сурет алдындағы сөйлемде айтылған.',
  'explore.weight.note':
    'Үлес тек сол қалалар тізімінің санақтарымен қатар қойылады. Ұзынырақ тізім үшін өз қосындымыз жоқ. Таңдау ішіндегі аралық сол жылға жақын ел халқының әртүрлі санақтарынан шығады. Ресми үлес барлық жерде айтылған күйінде алынды.',
  'explore.weight.table': 'Барлық жұп және одан не шығады',
  'explore.weight.column.share': 'Өнеркәсіптегі үлес',
  'explore.weight.column.people': 'Адам',
  'explore.weight.column.counters': 'Кім санаған',
  'explore.weight.column.when': 'Қай уақытқа',
  'explore.weight.column.times': 'Өнеркәсіптегі салмағы',
} as const;
