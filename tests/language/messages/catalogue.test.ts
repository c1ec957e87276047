// The words of the interface are under the rule of the texts: no number that nothing binds.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculateAll } from '../../../src/calculations/calculateAll.ts';
import { createWords } from '../../../src/language/createWords.ts';
import { locales } from '../../../src/language/locales.ts';
import type { Catalogue } from '../../../src/language/messages/catalogue.ts';
import { findDates } from '../../../src/narratives/numerals/findDates.ts';
import { findNumerals } from '../../../src/narratives/numerals/findNumerals.ts';
import { registry } from '../../evidence.ts';

/** Messages that may hold a number, each with its reason. A power of ten in a unit is part of its name. */
const exceptions: Readonly<Record<string, string>> = {
  'site.name': 'the name of the site',
  'story.byline': 'the name of the site',
  'site.licence': 'the version of a licence',
  'sign.contested': 'describes the drawing of the sign itself',
  'data.dek': 'one table a file: how the data are laid out',
  'note.range.values': 'one as a pronoun',
  'town.change.range': 'one as a pronoun',
  'town.counts.dek': 'the two are the two scopes named before',
  'town.panel.dek': 'one series: a rule of drawing, not a count',
  'chart.orders-timeline.sites.found': 'one as a pronoun for the small zones before it',
  'chart.saran-output.tenge': 'the unit of the axis',
  'chart.saran-output.output': 'the unit of the column',
  'chart.saran-investment.investment': 'the unit of the column',
  'chart.abai-output.mining': 'the unit of the column',
  'chart.saran-output.rival': 'the two are the two indices drawn',
  'chart.saran-output.manufacturing-index': 'the two are the two indices drawn',
  'chart.town-output.unit': 'the unit of the axis',
  'chart.town-output.output': 'the unit of the column',
  'explore.weight.million': 'the unit, after the number',
  'chart.people-counts.million': 'the unit, said once for several amounts',
  'chart.people-counts.group.monotowns-27': 'the name of the list, as places.csv has it',
  'chart.people-counts.group.monotowns-20': 'the name of the list, as places.csv has it',
  'chart.plant-capacity.made': 'the period of the claims drawn, January to October',
  'chart.town-populations.zero': 'the year of the census that the chart begins with',
  'chart.town-populations.start': 'the year of the census that the chart begins with',
  'chart.town-populations.change': 'the year of the census that the chart begins with',
};
const NAMES_OF_UNITS = /^(?:unit|magnitude)\./;
const SCALE = /^(?:thousand|million|billion|trillion|тыс\p{L}*\.?|мл(?:н|рд)|трлн|м[иі]лли\p{L}*|триллион\p{L}*|мың)$/u;

const files = readdirSync('src/language/messages').filter((name) => name.endsWith('.ts'));
const written = locales.filter((locale) => files.includes(`${locale}.ts`));
const catalogues = new Map(
  await Promise.all(
    written.map(async (locale) => {
      const module = (await import(`../../../src/language/messages/${locale}.ts`)) as Record<string, Catalogue>;
      return [locale, module[locale] ?? {}] as const;
    }),
  ),
);
const messages = [...catalogues].flatMap(([locale, catalogue]) =>
  Object.entries(catalogue).map(([key, message]) => ({ locale, key, message })),
);

function numbersIn(message: string, locale: (typeof locales)[number]): string[] {
  const text = message.replaceAll(/\{[^}]*\}/g, '…');
  const found = [...findNumerals(text, locale), ...findDates(text, locale)].map((mention) => mention.text);
  return found.length === 0 && /\p{N}/u.test(text) ? [text] : found;
}

/** Plural forms, and units whole with their qualifier, count as one key: languages have different ones. */
function keysOf(catalogue: Catalogue = {}): string[] {
  return [
    ...new Set(
      Object.keys(catalogue).map((key) => key.replace(/\.(?:one|few|many|other|more-than|almost|up-to)$/, '')),
    ),
  ].toSorted();
}

describe('the files of a catalogue', () => {
  it('say every message once: of two, the later one would win unseen', () => {
    const folder = 'src/language/messages/en';
    const keys = readdirSync(folder).flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the messages of every catalogue', () => {
  it('hold no number that is typed by hand, but for the exceptions listed here', () => {
    const unbound = messages
      .filter(({ key }) => exceptions[key] === undefined)
      .map(({ locale, key, message }) => {
        const numbers = numbersIn(message, locale).filter((word) => !(NAMES_OF_UNITS.test(key) && SCALE.test(word)));
        return `${locale} ${key}: ${numbers.join(', ')}`;
      })
      .filter((line) => !line.endsWith(': '));
    expect(unbound).toEqual([]);
  });

  it('need every exception listed here', () => {
    const needed = new Set(
      messages.filter(({ locale, message }) => numbersIn(message, locale).length > 0).map(({ key }) => key),
    );
    expect(Object.keys(exceptions).filter((key) => !needed.has(key))).toEqual([]);
  });

  it('have placeholders that are single words, and no stray brace', () => {
    const broken = messages.filter(({ message }) => /[{}]/.test(message.replaceAll(/\{[a-z][a-zA-Z]*\}/g, '')));
    expect(broken).toEqual([]);
  });

  it('have no straight quote, double space or space at an end', () => {
    const untidy = messages.filter(({ message }) => /["']| {2}|^ | $/.test(message));
    expect(untidy).toEqual([]);
  });

  it.each(written)('have the keys of the English original: %s', (locale) => {
    expect(keysOf(catalogues.get(locale))).toEqual(keysOf(catalogues.get('en')));
  });

  it.each(written)('name every unit, status and scope of the evidence: %s', (locale) => {
    const words = createWords(locale);
    const { claims, observations } = registry.tables;
    for (const { unit } of [...claims, ...observations, ...calculateAll(registry)])
      expect(words.quantity({ value: 2, unit })).toMatch(/2/);
    for (const { status } of claims) expect(words.say(`status.${status}`)).not.toBe('');
    const scopes = claims.map(({ scope }) => scope).filter((scope) => scope !== '');
    for (const scope of scopes) expect(words.say(`scope.${scope}`)).not.toBe('');
  });
});
