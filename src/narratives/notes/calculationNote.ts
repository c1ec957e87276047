// The note of a calculation: the formula, the claims it stands on, the range where they disagree, and what to mind.
import { calculationPath } from '../../evidence/addresses.ts';
import { escapeHtml } from '../../language/escape.ts';
import { toWorth } from '../binding/worth.ts';
import type { Computed, Environment } from '../environment.ts';
import { type Note, renderFrame } from './noteFrame.ts';
import { renderStatements } from './statement.ts';

/** The value as we say it: computed digits that mean nothing are left off. */
export function sayComputed(row: Computed, { words }: Pick<Environment, 'words'>): string {
  const { value, step } = toWorth({ kind: 'calculation', row });
  return words.quantity({ value: Number((Math.round(value / step) * step).toPrecision(12)), unit: row.unit });
}

export function renderCalculationNote(row: Computed, environment: Environment): Note {
  const { registry, words, href } = environment;
  const value = sayComputed(row, environment);
  const { formula, range, caveat, parents } = row;
  const say = (bound: number): string => sayComputed({ ...row, value: bound }, environment);
  return renderFrame(
    {
      id: `note-calc-${row.id}`,
      signs: ['calculated'],
      label: words.say('note.label.calculation', { value }),
      value,
      rows: [
        [words.say('note.kind'), `${escapeHtml(words.say('note.calculated'))}: ${escapeHtml(row.title)}`],
        [
          words.say('note.range'),
          range ? escapeHtml(words.say('note.range.values', { low: say(range.low), high: say(range.high) })) : '',
        ],
        [words.say('note.formula'), `${escapeHtml(formula.words)} <code>${escapeHtml(formula.symbols)}</code>`],
        [
          words.say('note.parents'),
          renderStatements(
            parents.map((id) => registry.statement(id)),
            registry,
            words,
          ),
        ],
        [words.say('note.caveat'), escapeHtml(caveat)],
      ],
      page: { href: href(`/${calculationPath(row.id)}`), label: words.say('note.page.calculation') },
    },
    words,
  );
}
