// What a number is a number of: the measure, and the place or project.
import type { Registry } from '../../evidence/registry.ts';
import type { Claim, Observation } from '../../evidence/rows.ts';
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { inEnglish } from './noteFrame.ts';

/** Markup such as "Industrial output, Saran". */
export function renderSubject({ measure, subject }: Claim | Observation, registry: Registry, words: Words): string {
  const name = registry.has('place', subject)
    ? escapeHtml(registry.place(subject)[`name_${words.locale}`])
    : inEnglish(registry.project(subject).name_en, words);
  return `${inEnglish(registry.measure(measure).label_en, words)}, ${name}`;
}
