// A description in JSON-LD as a page carries it and a machine reads it.
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import type { JsonLdTag } from '../../../src/exports/headMatter/headTag.ts';

export function readJson({ json }: JsonLdTag): Record<string, unknown> {
  const { document } = parseHTML(
    `<html><body><script type="application/ld+json">${json}</script><p>after</p></body></html>`,
  );
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('p')?.textContent).toBe('after');
  return JSON.parse(document.querySelector('script')?.textContent ?? '') as Record<string, unknown>;
}
