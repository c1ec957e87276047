// Kazakh number words with their cases, units, idioms and dates.
import type { Entry, Lexicon } from './lexicon.ts';
import type { UnitWord } from './numeral.ts';

// Only the listed forms: оның, үшін, жүзеге, жетіп begin like numbers and are none.
const cardinals: readonly (readonly [number, string])[] = [
  [0, 'нөл'],
  [1, 'бір'],
  [2, 'екі екіге екіден екінің екіні екеу екеуі екеуінің'],
  [3, 'үш үшке үштен үштің үшті үшеу үшеуі'],
  [4, 'төрт төртке төрттен төрттің төртті төртеу төртеуі'],
  [5, 'бес беске бестен бестің бесті бесеу бесеуі'],
  [6, 'алты алтыға алтыдан алтының алтау алтауы'],
  [7, 'жеті жетіге жетіден жетінің жетеу жетеуі'],
  [8, 'сегіз сегізге сегізден сегіздің'],
  [9, 'тоғыз тоғызға тоғыздан тоғыздың'],
  [10, 'он онға оннан'],
  [20, 'жиырма жиырмаға жиырмадан жиырманың'],
  [30, 'отыз отызға отыздан отыздың'],
  [40, 'қырық қырыққа қырықтан қырықтың'],
  [50, 'елу елуге елуден елудің'],
  [60, 'алпыс алпысқа алпыстан алпыстың'],
  [70, 'жетпіс жетпіске жетпістен жетпістің'],
  [80, 'сексен сексенге сексеннен сексеннің'],
  [90, 'тоқсан тоқсанға тоқсаннан тоқсанның'],
];
const scales: readonly (readonly [number, RegExp])[] = [
  [1e3, /^мың(?:ға|нан|ның|ды|ы|нда|дай|даған)?$/u],
  [1e6, /^(?:млн|миллион(?:ға|нан|ның|ды|ы|дай|даған)?)$/u],
  [1e9, /^(?:млрд|миллиард(?:қа|тан|тың|ты|ы|тай|таған)?)$/u],
  [1e12, /^(?:трлн|триллион(?:ға|нан|ның|ды|ы|дай|даған)?)$/u],
];
const fractions: readonly (readonly [number, RegExp])[] = [
  [1 / 2, /^(?:жарты(?:сы|сын|сына|сынан|сының)?|тең-жарты\p{L}*)$/u],
  [1 / 4, /^шире(?:к|гі|гін|гіне|гінен|кке|ктен)$/u],
];

const entries = new Map<string, Entry>();
for (const [value, words] of cardinals)
  for (const word of words.split(' ')) entries.set(word, { kind: 'cardinal', value });
for (const word of ['жүз', 'жүзден', 'жүздің']) entries.set(word, { kind: 'hundred' });
entries.set('жүздеген', { kind: 'vague', value: 100 }).set('ондаған', { kind: 'vague', value: 10 });
entries.set('жарым', { kind: 'half' });
entries.set('екіеселенді', { kind: 'multiple', value: 2 });

// үштен бірі is "of three, its one": the ablative names the denominator, and the numerator may bear a possessive.
const denominators = new Map<string, number>([
  ['екіден', 2],
  ['үштен', 3],
  ['төрттен', 4],
  ['бестен', 5],
  ['алтыдан', 6],
  ['жетіден', 7],
  ['сегізден', 8],
  ['тоғыздан', 9],
  ['оннан', 10],
]);
const numerators: readonly (readonly [number, RegExp])[] = [
  [1, /^бір(?:і|ін|іне|інен|інің)?$/u],
  [2, /^екі(?:сі|сін|сіне|сінен|сінің)?$/u],
  [3, /^үш(?:і|ін|іне|інен|інің)?$/u],
  [4, /^төрт(?:і|ін|іне|інен|інің)?$/u],
  [9, /^тоғыз(?:ы|ын|ына|ынан|ының)?$/u],
];

function lookup(word: string): Entry | undefined {
  for (const [value, pattern] of scales) {
    if (pattern.test(word)) return /даған$|таған$/u.test(word) ? { kind: 'vague', value } : { kind: 'scale', value };
  }
  for (const [value, pattern] of fractions) if (pattern.test(word)) return { kind: 'fraction', value, bare: true };
  return entries.get(word);
}

const units: readonly (readonly [UnitWord, RegExp])[] = [
  ['percent', /^(?:пайыз\p{L}*|процент\p{L}*)$/u],
  ['tenge', /^теңге\p{L}*$/u],
  ['dollars', /^доллар\p{L}*$/u],
  ['roubles', /^рубл\p{L}*$/u],
  ['times', /^(?:есе\p{L}*|рет)$/u],
  ['people', /^(?:адам\p{L}*|тұрғын\p{L}*|халық\p{L}*)$/u],
  ['jobs', /^(?:жұмыс\p{L}*|жұмысшы\p{L}*|қызметкер\p{L}*)$/u],
  ['towns', /^(?:қала\p{L}*|моноқала\p{L}*)$/u],
  ['tonnes', /^тонна\p{L}*$/u],
  ['hectares', /^гектар\p{L}*$/u],
  ['km', /^(?:км|шақырым\p{L}*)$/u],
  ['months', /^ай(?:да|дың|ға|ы)?$/u],
  ['years', /^жыл(?:да|дан|ға|ы)$/u],
  ['days', /^күн\p{L}*$/u],
  [
    'other',
    /^(?:шина\p{L}*|автобус\p{L}*|зауыт\p{L}*|кәсіпорын\p{L}*|жоба\p{L}*|үй\p{L}*|пәтер\p{L}*|көрсеткіш\p{L}*|топ\p{L}*|аймақ\p{L}*)$/u,
  ],
];

const stems = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const month = `(?<month>(?:${stems.join('|')})\\p{L}*)`;
const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;

export const kazakh: Lexicon = {
  decimal: ',',
  groups: ' \u00a0\u202f\u2009',
  lookup,
  unit: (word) => units.find(([, pattern]) => pattern.test(word))?.[0],
  stops: new Set('мен пен бен және да де үшін ғана туралы'.split(' ')),
  isIdiom: (word, before, after) =>
    word === 'бір' &&
    (/(?:әр|ең|еш|тағы|бірден)$/u.test(before.trimEnd()) ||
      /^(?:-бір|бірі|рет|де\s|да\s|кезде|жағынан)/u.test(after.trimStart())),
  months: stems.map((stem) => new RegExp(`^${stem}`, 'iu')),
  dates: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])${year}(?: жыл\p{L}*| ж\.)? (?<day>\d{1,2}) ${month}(?![\p{L}\p{N}])`,
      'dgiu',
    ),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${year}(?: жыл\p{L}*| ж\.)? ${month}(?![\p{L}\p{N}])`, 'dgiu'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?<day>\d{1,2}) ${month}(?![\p{L}\p{N}])`, 'dgiu'),
    /(?<![\p{L}\p{N}])(?<decade>(?:1[5-9]|20)\d0)-(?:ші|шы)? ?жылдар\p{L}*/dgu,
  ],
  fraction(first, second) {
    const below = denominators.get(first);
    const above = numerators.find(([, pattern]) => pattern.test(second))?.[0];
    return below !== undefined && above !== undefined && above < below ? above / below : undefined;
  },
};
