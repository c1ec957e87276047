// English number words, units, idioms and dates.
import type { Entry, Lexicon } from './lexicon.ts';
import type { UnitWord } from './numeral.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const entries = new Map<string, Entry>();

units.forEach((word, value) => entries.set(word, { kind: 'cardinal', value }));
tens.forEach((word, index) => entries.set(word, { kind: 'cardinal', value: (index + 2) * 10 }));
ordinals.forEach((word, index) => {
  const value = 1 / (index + 3);
  entries.set(word, { kind: 'fraction', value, bare: word === 'quarter' });
  entries.set(`${word}s`, { kind: 'fraction', value, bare: true });
});
[...units.slice(2), ...tens].forEach((word) => {
  const entry = entries.get(word);
  if (entry?.kind === 'cardinal') entries.set(`${word}fold`, { kind: 'multiple', value: entry.value });
});
for (const [word, value] of [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
  ['trn', 1e12],
] as const) {
  entries.set(word, { kind: 'scale', value });
  if (word.length > 3) entries.set(`${word}s`, { kind: 'vague', value });
}
for (const [words, entry] of [
  ['hundred', { kind: 'hundred' }],
  ['hundreds', { kind: 'vague', value: 100 }],
  ['tens', { kind: 'vague', value: 10 }],
  ['dozen', { kind: 'cardinal', value: 12 }],
  ['dozens', { kind: 'vague', value: 12 }],
  ['half', { kind: 'fraction', value: 1 / 2, bare: true }],
  ['halves halved halving halve', { kind: 'fraction', value: 1 / 2, bare: true }],
  ['hundredth', { kind: 'fraction', value: 1 / 100, bare: false }],
  ['thousandth', { kind: 'fraction', value: 1 / 1000, bare: false }],
  ['hundredths', { kind: 'fraction', value: 1 / 100, bare: true }],
  ['thousandths', { kind: 'fraction', value: 1 / 1000, bare: true }],
  ['twice double doubles doubled doubling', { kind: 'multiple', value: 2 }],
  ['thrice triple triples tripled tripling treble trebled trebles trebling', { kind: 'multiple', value: 3 }],
  ['quadruple quadruples quadrupled quadrupling', { kind: 'multiple', value: 4 }],
  ['quintuple quintupled quintuples', { kind: 'multiple', value: 5 }],
  ['hundredfold', { kind: 'multiple', value: 100 }],
  ['thousandfold', { kind: 'multiple', value: 1000 }],
  ['and', { kind: 'and' }],
  ['a an every each', { kind: 'article' }],
  ['in', { kind: 'in' }],
  ['of', { kind: 'of' }],
] as const) {
  for (const word of words.split(' ')) entries.set(word, entry);
}

const unitWords: Readonly<Record<Exclude<UnitWord, 'other'>, string>> = {
  percent: 'percent percentage point points per',
  tenge: 'tenge',
  dollars: 'dollar dollars',
  roubles: 'rouble roubles ruble rubles',
  times: 'times time fold',
  people: 'people person persons residents inhabitants citizens children women men',
  jobs: 'jobs job workplaces workers employees staff posts',
  towns: 'towns town cities monotowns',
  tonnes: 'tonnes tonne tons',
  hectares: 'hectares hectare',
  km: 'km kilometres kilometers',
  months: 'months month',
  years: 'years year',
  days: 'days day',
};
const others =
  'tyres buses plants factories firms enterprises companies projects buildings blocks flats apartments houses indicators groups zones measures items vehicles units families crimes metres trucks orders levers lessons';
const unitOf = new Map<string, UnitWord>(others.split(' ').map((word) => [word, 'other']));
for (const [unit, words] of Object.entries(unitWords)) {
  for (const word of words.split(' ')) unitOf.set(word, unit as UnitWord);
}

const aloneBefore =
  /(?:^|[^\p{L}])(no|any|every|some|each|the|this|that|which|another|last|next|new|old|big|small|latter|former|right|wrong|a)$/u;
const aloneAfter =
  /^(another|by one|after another|can|may|must|would|should|could|might|that|which|who|of (?!(?:two|three|four|five|six|seven|eight|nine|ten|\d)))/u;
const compound = /^-(?:off|sided|way|time|industry|company|to-one)(?!\p{L})/u;

/** English idioms that hold a number word and count nothing. */
function isIdiom(word: string, before: string, after: string): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (word === 'one') {
    if (compound.test(after)) return true;
    if (/(?:^|[^\p{L}])(?:only|just|but|least|most|than|about)$/u.test(left)) return false;
    if (/(?:^|[^\p{L}])one (?:by|after)$/u.test(left)) return true;
    return aloneBefore.test(left) || aloneAfter.test(right);
  }
  if (/^(?:a )?quarters?$/u.test(word))
    return /(?:first|second|third|fourth|last|next|this|that|same|final|previous)$/u.test(left);
  // The axis starts at zero.
  if (word === 'zero')
    return (
      /(?:^|[^\p{L}])(?:at|from|above|below|near|to|with)$/u.test(left) &&
      !/^(?:\p{L}+ )?(?:people|jobs|towns)/u.test(right)
    );
  // The unit of an axis: in millions of tenge.
  if (/^(?:thousand|million|billion|trillion)s$/u.test(word))
    return /(?:^|[^\p{L}])in$/u.test(left) && /^(?:$|[.,;:)]|of (?:tenge|people|dollars|roubles|tonnes))/u.test(right);
  if (word === 'half')
    return /^-(?:built|empty|finished|hearted|open|full)/u.test(after) || /(?:first|second)$/u.test(left);
  if (/^(?:a|an|every|each) (?:third|fifth|sixth|seventh|eighth|ninth|tenth)$/u.test(word))
    return /^-\p{L}/u.test(after);
  return false;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const month = `(?<month>${months.join('|')})`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;

export const english: Lexicon = {
  decimal: '.',
  groups: ',\u00a0\u202f\u2009',
  lookup: (word) => entries.get(word),
  unit: (word) => unitOf.get(word),
  stops: new Set(
    'of in to for and from by with as at on or but than a an the is are was were who that which a'.split(' '),
  ),
  isIdiom,
  months: months.map((name) => new RegExp(`^${name}$`, 'iu')),
  dates: [
    new RegExp(String.raw`(?<![\p{L}\p{N}])${day} (?:of )?${month}(?:,? ${year})?(?![\p{L}\p{N}])`, 'dgu'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${month} ${day}(?!\d)(?:, ${year})?(?![\p{L}\p{N}])`, 'dgu'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${month} ${year}(?![\p{L}\p{N}])`, 'dgu'),
    /(?<![\p{L}\p{N}])(?<decade>(?:1[5-9]|20)\d0)s(?![\p{L}\p{N}])/dgu,
  ],
};
