// Parses and checks a text of any kind. Whatever is wrong with it is thrown at once, in order of lines.
import type { Token } from 'markdown-it';
import { type Problem, Problems } from '../evidence/problem.ts';
import type { Locale } from '../language/locales.ts';
import { type BornDate, bornDates } from './binding/bearing.ts';
import { checkExplorables } from './checks/explorables.ts';
import { type Definition, checkLinks } from './checks/links.ts';
import { checkField, checkMarkup } from './checks/markup.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkQuotations } from './checks/quotations.ts';
import { checkSideNotes } from './checks/sideNotes.ts';
import type { CheckedText } from './checks/document.ts';
import { createMarkdown } from './createMarkdown.ts';
import type { Environment } from './environment.ts';
import { type Field, type Shape, readFrontMatter } from './frontMatter.ts';
import type { Link } from './passage.ts';
import { readInline, readPassages } from './readPassages.ts';
import { type Refusal, type Target, readTarget } from './readTarget.ts';
import { sideNotesOf } from './rules/sideNote.ts';
import { checkFields } from './shapes.ts';

export interface ReadText<Key extends string> extends CheckedText {
  fields: Partial<Record<Key, Field>>;
  /** Inline tokens of the fields that are texts. */
  fieldTokens: ReadonlyMap<Key, readonly Token[]>;
  tokens: readonly Token[];
  md: ReturnType<typeof createMarkdown>;
}

export interface Options<Key extends string> {
  shape: Shape<Key>;
  locale: Locale;
  /** Whether charts and explorables may be set in the body. */
  charts: boolean;
  /** Whether a row cited anywhere bears dates of the whole text; else only between the same headings. */
  oneSection?: boolean;
  /** Problems found by the caller, thrown with the others. */
  check?(read: ReadText<Key>): Problem[];
}

/** The checked text. Throws Problems with every problem of the file. */
export function readText<Key extends string>(
  text: string,
  file: string,
  environment: Environment,
  options: Options<Key>,
): ReadText<Key> {
  const { shape, locale, charts } = options;
  const front = readFrontMatter(text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), file, shape);
  const md = createMarkdown();
  const state: Record<string, unknown> = {};
  const tokens = md.parse(front.body, state);
  const fieldTokens = new Map<Key, readonly Token[]>();
  const passages = readPassages(tokens, front.bodyLine);
  for (const key of Object.keys(shape) as Key[]) {
    const field = front.fields[key];
    if (field === undefined || shape[key].kind !== 'text') continue;
    const children = md.parseInline(field.value, state).flatMap((token) => token.children ?? []);
    fieldTokens.set(key, children);
    passages.push(...readInline(children, { kind: 'field', section: 0, field: key }, field.line));
  }
  const target = rememberTargets(environment);
  const dates = (section: number): BornDate[] =>
    passages
      .filter((passage) => options.oneSection === true || passage.section === section)
      .flatMap(({ links }) =>
        links.flatMap((link) => {
          const found = target(link);
          return found.kind === 'refused' ? [] : bornDates(found, environment);
        }),
      );
  const sections = new Map<number, readonly BornDate[]>();
  const read: ReadText<Key> = {
    file,
    locale,
    environment,
    passages,
    target,
    fields: front.fields,
    fieldTokens,
    tokens,
    md,
    dates: (section) => sections.get(section) ?? sections.set(section, dates(section)).get(section) ?? [],
  };
  const problems = [
    ...front.problems,
    ...checkFields(front, shape, file, environment.chartIds),
    ...checkMarkup(read, tokens, front.bodyLine, { charts }),
    ...checkExplorables(read, tokens, front.bodyLine, { allowed: charts }),
    ...[...fieldTokens].flatMap(([key, children]) => checkField(file, front.fields[key]?.line ?? 1, key, children)),
    ...checkSideNotes(file, tokens, front.bodyLine, sideNotesOf(state)),
    ...checkLinks(read, definitionsOf(tokens, front.bodyLine)),
    ...checkNumbers(read),
    ...checkQuotations(read),
    ...(options.check?.(read) ?? []),
  ];
  if (problems.length > 0) throw new Problems(distinct(problems).toSorted((a, b) => a.line - b.line));
  return read;
}

function rememberTargets(environment: Environment): (link: Link) => Target | Refusal {
  const known = new Map<string, Target | Refusal>();
  return ({ href }) => {
    const found = known.get(href) ?? readTarget(href, environment);
    known.set(href, found);
    return found;
  };
}

function definitionsOf(tokens: readonly Token[], firstLine: number): Definition[] {
  return tokens
    .filter(({ type }) => type === 'reference_definition')
    .map(({ meta, map }) => ({ label: String(meta?.['label']), line: firstLine + (map?.[0] ?? 0) }));
}

// A reference used three times is wrong once.
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
