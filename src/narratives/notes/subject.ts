// What a number is a number of: the measure, and the place or project.
import type { Registry } from '../../evidence/registry.ts';
import type { Claim, Observation } from '../../evidence/rows.ts';
import { escapeHtml } from '../../language/escape.ts';

/** Markup such as "Industrial output, Saran". */
export function renderSubject({ measure, subject }: Claim | Observation, registry: Registry): string {
  const name = registry.has('place', subject)
    ? escapeHtml(registry.place(subject).name)
    : escapeHtml(registry.project(subject).name);
  return `${escapeHtml(registry.measure(measure).label)}, ${name}`;
}
