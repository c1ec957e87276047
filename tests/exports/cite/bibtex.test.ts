import { parse as parseStrictly } from '@retorquere/bibtex-parser';
import { parse as parseForCsl } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/exports/cite/bibtex.ts';
import { citations, hardItem } from './items.ts';

const strict = (text: string) => parseStrictly(text, { sentenceCase: false, caseProtection: false });
/** Text as it is printed: the parsers give markup of their own for braces and typographic signs. */
const bare = (text: unknown) => String(text).replaceAll(/<\/?[a-z][^>]*>/g, '');
const all = citations.map(({ item }) => toBibtex(item)).join('\n');

describe('toBibtex(item)', () => {
  it('writes one entry with month and day, the name of the site kept whole, and signs of LaTeX escaped', () => {
    expect(toBibtex(hardItem)).toBe(String.raw`@misc{towns-claim-share_of.qyzylorda-2025,
	author = {{Twenty Towns}},
	year = {2026},
	month = {11},
	day = {2},
	note = {Сөз: 10 \% \& \{a\_b\}},
	publisher = {Twenty Towns},
	title = {Қызылорда: әйел, ғалым, өңір, үй, һәм, іс, ңұ – “45.1 \%” \& more \$ \#1\_x},
	type = {dataset},
	url = {${hardItem.URL}},
}
`);
  });

  it('writes a report with its institution', () => {
    const text = toBibtex({ ...hardItem, type: 'report' });
    expect(text).toMatch(/^@techreport\{/);
    expect(text).toContain('institution = {Twenty Towns}');
    expect(text).not.toMatch(/^\t(?:publisher|type) =/m);
  });
});

describe('BibTeX of everything that may be cited', () => {
  it('is read by one parser of others, with titles and addresses whole', () => {
    const { entries, errors } = strict(all);
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(citations.map(({ item }) => item.id));
    const changed = entries.filter(({ fields }, index) => {
      const item = citations[index]?.item;
      return bare(fields.title) !== item?.title || fields.url !== item?.URL;
    });
    expect(changed.map(({ fields }) => fields.title)).toEqual([]);
  });

  it('is read by another one, without a complaint', () => {
    const { entries, errors } = parseForCsl(all);
    expect(errors).toEqual([]);
    const read = Object.values(entries);
    expect(read.map(({ entry_key: key }) => key)).toEqual(citations.map(({ item }) => item.id));
    expect(new Set(read.map(({ bib_type: type }) => type))).toEqual(new Set(['report', 'misc']));
  });

  it('is of types that Zotero does not leave out, with the day of the edition', () => {
    const types = all.match(/^@\w+/gm) ?? [];
    expect(types).toHaveLength(citations.length);
    expect(new Set(types)).toEqual(new Set(['@techreport', '@misc']));
    expect(all.match(/^\tyear = \{\d{4}\},\n\tmonth = \{\d\d?\},\n\tday = \{\d\d?\},$/gm)).toHaveLength(
      citations.length,
    );
  });

  it('has no empty field', () => {
    expect([...all.matchAll(/^\s+\S+ = \{\s*\},?$/gm)].map(([line]) => line)).toEqual([]);
  });
});
