// What a text stands on: ids of claims, calculations and sources, in first-seen order.
import type { CheckedText } from './checks/document.ts';
import type { Bindings } from './story.ts';

export function collectBindings({ passages, target, environment: { registry } }: CheckedText): Omit<Bindings, 'notes'> {
  const claims = new Set<string>();
  const calculations = new Set<string>();
  const sources = new Set<string>();
  const exceptions: Bindings['exceptions'][number][] = [];
  for (const link of passages.flatMap(({ links }) => links)) {
    const found = target(link);
    switch (found.kind) {
      case 'claim':
        claims.add(found.row.id);
        sources.add(found.row.source);
        break;
      case 'calculation':
        calculations.add(found.row.id);
        for (const id of found.row.parents) sources.add(registry.statement(id).source);
        break;
      case 'event':
      case 'finding':
        sources.add(found.row.source);
        break;
      case 'source':
        sources.add(found.row.id);
        break;
      case 'plain':
        exceptions.push({ line: link.line, text: link.text, reason: link.title });
        break;
      case 'directive':
      case 'question':
      case 'lesson':
      case 'page':
      case 'web':
      case 'refused':
        break;
    }
  }
  return { claims: [...claims], calculations: [...calculations], sources: [...sources], exceptions };
}
