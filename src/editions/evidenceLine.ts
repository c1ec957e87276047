// One piece of evidence as pages list it: a number, a finding or an event, with who said it, when and where it stands.
import { nameSubject } from '../charts/nameSubject.ts';
import { sourcePath, statementPath } from '../evidence/addresses.ts';
import { nameSpeaker, toAttribution } from '../evidence/attribution.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Source, Status } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

/** Ring, dot, small ring, or the grey dot of what has no number. */
export type LineSign = 'promised' | 'counted' | 'claimed' | 'context';

export interface SourceLine {
  id: string;
  /** Its page, from the root of the site, without language. */
  path: string;
  title: string;
  publisher: string;
  /** In words; empty where the source bears no date. */
  published: string;
  /** Where it was read. */
  url: string;
  language: string;
  locator: string;
}

export interface EvidenceLine {
  id: string;
  /** Its record, from the root of the site, without language: a page, or a place on the page of its series or source. */
  path: string;
  sign: LineSign;
  /** Number, unit and qualifier; undefined for findings and events. */
  value: string | undefined;
  /** What was found or happened; of a number, what it is a number of. */
  text: string;
  /** How far the number may be trusted, in words; empty for findings and events. */
  status: string;
  who: string;
  when: string;
  /** At most 12 words of the source, in its language; may be empty. */
  fragment: string;
  note: string;
  source: SourceLine;
}

export const signs: Readonly<Record<Status, LineSign>> = {
  census: 'counted',
  statistic: 'counted',
  reported: 'counted',
  promised: 'promised',
  planned: 'promised',
  claimed: 'claimed',
  estimate: 'claimed',
};

export function signOf(status: Status): LineSign {
  return signs[status];
}

/** Mirrors of Wikipedia are many and their names say nothing. */
function namePublisher({ author, publisher }: Source): string {
  return author.startsWith('Wikipedia') ? author : publisher || author;
}

export function toSourceLine(source: Source, locator: string, words: Words): SourceLine {
  const { id, title, published, url, language } = source;
  const date = published === '' ? '' : words.period(published);
  return { id, path: sourcePath(id), title, publisher: namePublisher(source), published: date, url, language, locator };
}

function toNumberLine(id: string, registry: Registry, words: Words): EvidenceLine {
  const statement = registry.statement(id);
  const source = registry.source(statement.source);
  const { period, status, fragment } = toAttribution(statement, source);
  return {
    id,
    path: statementPath(statement),
    sign: signs[status],
    value: words.quantity(statement),
    text: nameSubject(statement, registry, words),
    status: words.say(`note.status.${status}`),
    who: nameSpeaker(statement, source),
    when: words.period(period.text),
    // The cell of a workbook repeats the number and says no more.
    fragment: /\p{L}/u.test(fragment) ? fragment : '',
    note: statement.note,
    source: toSourceLine(source, statement.locator, words),
  };
}

function toTextLine(id: string, registry: Registry, words: Words): EvidenceLine {
  const row = registry.has('finding', id)
    ? { ...registry.finding(id), text: registry.finding(id).statement }
    : { ...registry.event(id), text: registry.event(id).event, locator: '', fragment: '' };
  const source = registry.source(row.source);
  return {
    id,
    path: `${sourcePath(row.source)}#${id}`,
    sign: 'context',
    value: undefined,
    text: row.text,
    status: '',
    who: namePublisher(source),
    when: words.period(row.date.text),
    fragment: row.fragment,
    note: '',
    source: toSourceLine(source, row.locator, words),
  };
}

/** The line of a claim, observation, finding or event. Throws for any other id. */
export function createEvidenceLine(id: string, registry: Registry, words: Words): EvidenceLine {
  const isText = registry.has('finding', id) || registry.has('event', id);
  return isText ? toTextLine(id, registry, words) : toNumberLine(id, registry, words);
}
