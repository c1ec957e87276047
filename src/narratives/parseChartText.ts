// The words of a chart: content/charts/<id>/<locale>.md
import type { Problem } from '../evidence/problem.ts';
import { suggest } from '../evidence/nearest.ts';
import { collectBindings } from './collectBindings.ts';
import type { Environment } from './environment.ts';
import { parseLocation } from './location.ts';
import { createState } from './pageState.ts';
import { readText } from './readText.ts';
import { renderBody } from './renderBody.ts';
import { renderField } from './renderField.ts';
import { type ChartTextKey, chartTextShape } from './shapes.ts';
import type { ChartText } from './story.ts';

/** The texts, checked and rendered. Throws Problems with everything that is wrong with the file. */
export function parseChartText(text: string, path: string, environment: Environment): ChartText {
  const { id, locale } = parseLocation(path, 'charts');
  const { chartIds } = environment;
  const orphan: Problem[] = chartIds.includes(id)
    ? []
    : [
        {
          file: path,
          line: 0,
          what: 'unknown chart',
          value: id,
          remedy: suggest(id, chartIds, `the charts are ${chartIds.join(', ')}`),
        },
      ];
  const read = readText<ChartTextKey>(text, path, environment, {
    shape: chartTextShape,
    locale,
    charts: false,
    oneSection: true,
    check: () => orphan,
  });
  const state = createState(environment);
  const field = (key: ChartTextKey) => renderField(key, read, state);
  const [title, dek, alt] = [field('title'), field('dek'), field('alt')];
  const note = read.fields.note === undefined ? undefined : field('note');
  const how = renderBody(read, state, { margin: false });
  const plain = read.passages
    .filter(({ kind }) => kind !== 'field')
    .map((passage) => passage.text)
    .join('\n');
  return {
    id,
    locale,
    path,
    title,
    dek,
    alt,
    note,
    how: { html: how.html, plain },
    ...collectBindings(read),
    notes: state.notes,
    notesHtml: [...state.notes.values()].join(''),
  };
}
