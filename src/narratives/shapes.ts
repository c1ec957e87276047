// The keys that each kind of text has, and the checks of their values.
import { parsePoint } from '../evidence/period.ts';
import { suggest } from '../evidence/nearest.ts';
import type { Problem } from '../evidence/problem.ts';
import type { FrontMatter, Shape } from './frontMatter.ts';

export type StoryKey = 'hed' | 'dek' | 'description' | 'published' | 'updated' | 'card' | 'name';
export type ChartTextKey = 'title' | 'dek' | 'note' | 'alt';

export const storyShape: Shape<StoryKey> = {
  hed: { kind: 'text', remedy: 'add the headline as hed: "…"' },
  dek: { kind: 'text', remedy: 'add the line under the headline as dek: "…"' },
  description: { kind: 'text', remedy: 'add 70 to 160 characters for search engines as description: "…"' },
  published: { kind: 'day', remedy: 'add the day of publication as published: 2026-01-31' },
  updated: { kind: 'day', remedy: 'add the day of the last change as updated: 2026-01-31' },
  card: { kind: 'chart', remedy: 'add the id of the chart on the share card as card: …' },
  name: {
    kind: 'text',
    optional: true,
    remedy: 'write the short name for menus, or leave the key out: the headline then stands there',
  },
};

export const chartTextShape: Shape<ChartTextKey> = {
  title: { kind: 'text', remedy: 'add a sentence that says what one sees as title: "…"' },
  dek: { kind: 'text', remedy: 'add what is drawn (measure, unit, place, period) as dek: "…"' },
  note: { kind: 'text', optional: true, remedy: 'write the caveat or leave the key out' },
  alt: { kind: 'text', remedy: 'add one or two sentences that stand for the picture as alt: "…"' },
};

/** Days that exist, charts that exist, `updated` not before `published`. */
export function checkFields<Key extends string>(
  { fields }: FrontMatter<Key>,
  shape: Shape<Key>,
  file: string,
  chartIds: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  for (const key of Object.keys(shape) as Key[]) {
    const field = fields[key];
    if (field === undefined || field.value === '') continue;
    const { value, line } = field;
    if (shape[key].kind === 'day' && !isDay(value)) {
      problems.push({ file, line, field: key, what: 'not a day', value, remedy: 'write it as 2026-01-31' });
    }
    if (shape[key].kind === 'chart' && !chartIds.includes(value)) {
      problems.push({
        file,
        line,
        field: key,
        what: 'unknown chart',
        value,
        remedy: suggest(value, chartIds, `the charts are ${chartIds.join(', ')}`),
      });
    }
  }
  const { published, updated } = fields as Partial<Record<string, { value: string; line: number }>>;
  if (published && updated && isDay(published.value) && isDay(updated.value) && updated.value < published.value) {
    problems.push({
      file,
      line: updated.line,
      field: 'updated',
      what: 'before published',
      value: updated.value,
      remedy: `write ${published.value} or later`,
    });
  }
  return problems;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  try {
    parsePoint(text);
    return true;
  } catch {
    return false;
  }
}
