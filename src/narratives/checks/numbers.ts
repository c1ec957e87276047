// Default deny: every number of a text belongs to a link that bears it, every date to a row cited in its section.
import type { Problem } from '../../evidence/problem.ts';
import { bornDates, isBorne } from '../binding/bearing.ts';
import { checkBound } from '../binding/checkBound.ts';
import { isInRow } from '../binding/isInRow.ts';
import { shareScale } from '../binding/shareScale.ts';
import { type DateMention, findDates } from '../numerals/findDates.ts';
import { findNumerals } from '../numerals/findNumerals.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { type Link, type Passage, lineAt } from '../passage.ts';
import { brokenLinks } from './brokenLinks.ts';
import type { CheckedText } from './document.ts';

interface Span {
  start: number;
  end: number;
}
const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

// What may follow the speaker of a pull quote: where in the source it stands.
const locator =
  /^,\s*(?:para(?:graph)?s?|pages?|pp?\.|tables?|chapter|part|section|sheet|row|lines?|абз\p{L}*\.?|стр\p{L}*\.?|с\.|бет\p{L}*|тармақ\p{L}*)\s*[\d–, -]+/u;

export function checkNumbers(text: CheckedText): Problem[] {
  return text.passages.flatMap((passage) => checkPassage(passage, text));
}

function checkPassage(passage: Passage, text: CheckedText): Problem[] {
  const { file, locale } = text;
  const skipped: Span[] = brokenLinks(passage);
  const [link] = passage.links;
  const place = passage.kind === 'attribution' && link ? locator.exec(passage.text.slice(link.end)) : null;
  if (place && link) skipped.push({ start: link.end, end: link.end + place[0].length });
  // The name of the site is a name.
  const name = text.environment.words.say('site.name');
  for (let at = passage.text.indexOf(name); at >= 0; at = passage.text.indexOf(name, at + 1))
    skipped.push({ start: at, end: at + name.length });
  const isOpen = (span: Span): boolean => !skipped.some((other) => touches(span, other));
  const numerals = findNumerals(passage.text, locale).filter(isOpen);
  const dates = findDates(passage.text, locale).filter(isOpen);
  const isFree = (span: Span): boolean => !passage.links.some((other) => touches(span, other));
  const where = (offset: number): Pick<Problem, 'file' | 'line' | 'field'> => ({
    file,
    line: lineAt(passage, offset),
    ...(passage.field === undefined ? {} : { field: passage.field }),
  });
  const problems: Problem[] = numerals
    .filter(isFree)
    .map((numeral) => ({ ...where(numeral.start), ...unbound(numeral, passage) }));
  for (const date of dates.filter(isFree)) {
    if (!isBorne(date, text.dates(passage.section))) problems.push({ ...where(date.start), ...unborne(date) });
  }
  for (const each of passage.links) {
    problems.push(
      ...checkLink(
        each,
        shareScale(
          numerals.filter((one) => touches(one, each)),
          passage.text,
        ),
        dates.filter((one) => touches(one, each)),
        passage,
        text,
      ).map(({ start, ...problem }) => ({ ...where(start), ...problem })),
    );
  }
  return problems.toSorted((a, b) => a.line - b.line);
}

type Finding = Pick<Problem, 'what' | 'value' | 'remedy'> & { start: number };

function checkLink(
  link: Link,
  numerals: readonly Numeral[],
  dates: readonly DateMention[],
  passage: Passage,
  text: CheckedText,
): Finding[] {
  const target = text.target(link);
  if (target.kind === 'refused' || target.kind === 'plain' || link.text === link.href) return [];
  const own = bornDates(target, text.environment);
  const borne = (date: DateMention): boolean => isBorne(date, own) || isBorne(date, text.dates(passage.section));
  if (target.kind === 'claim' || target.kind === 'calculation') {
    // "aimed at for [2027](claim:…)" cites a claim for its date; other years in a link are the value, mistaken or not.
    const isOwn = (date: DateMention): boolean => isBorne(date, own);
    if (numerals.length === 0 && dates.length > 0 && dates.every(isOwn)) return [];
    const strays = dates.filter((date) => (numerals.length === 0 ? !isOwn(date) : !borne(date)));
    const said = [...numerals, ...strays.map(toNumeral)].toSorted((a, b) => a.start - b.start);
    const mismatch = checkBound(target, said, passage.text, text.environment);
    return mismatch ? [{ start: link.start, value: link.text, ...mismatch }] : [];
  }
  const found: Finding[] = dates
    .filter((date) => !borne(date))
    .map((date) => ({ start: date.start, ...unborne(date) }));
  if (target.kind === 'page' || target.kind === 'web')
    return [...found, ...numerals.map((one) => ({ start: one.start, ...unbound(one, passage) }))];
  for (const numeral of numerals) {
    if (isInRow(numeral, target, text.environment)) continue;
    found.push({
      start: numeral.start,
      what: `number that the ${target.kind} does not bear`,
      value: numeral.text,
      remedy: 'link it to a claim of its own: [number](claim:…)',
    });
  }
  return found;
}

function toNumeral({ start, end, text, year, month }: DateMention): Numeral {
  const value = year !== undefined && month === undefined ? year : Number.NaN;
  const zeros = /0*$/u.exec(text)?.[0].length ?? 0;
  return {
    start,
    end,
    text,
    value,
    steps: Array.from({ length: zeros + 1 }, (_, power) => 10 ** power),
    form: 'number',
    scaled: false,
    sign: '',
    unit: undefined,
  };
}

function unbound(numeral: Numeral, passage: Passage): Pick<Problem, 'what' | 'value' | 'remedy'> {
  const after =
    numeral.unit === undefined || numeral.form === 'multiple'
      ? ''
      : (/^[\s\u00a0]*(?:%|\p{L}+)/u.exec(passage.text.slice(numeral.end))?.[0] ?? '');
  const value = `${numeral.text}${after}`;
  if (Number.isNaN(numeral.value))
    return {
      what: 'not a number as this language writes it',
      value,
      remedy: 'mind the decimal sign and the sign between thousands',
    };
  return {
    what: 'number without a claim',
    value,
    remedy: `link it to what it stands on, [${value}](claim:…) or [${value}](calc:…), or leave it out`,
  };
}

function unborne(date: DateMention): Pick<Problem, 'what' | 'value' | 'remedy'> {
  return {
    what: 'date that nothing cited in this section bears',
    value: date.text,
    remedy: 'cite a claim, event, finding, directive or source of that date between the same headings',
  };
}
