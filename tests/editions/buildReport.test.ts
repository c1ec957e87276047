import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/editions/buildReport.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

describe('formatReport(edition)', () => {
  it('counts stories and charts, and lists what was let through with file, line and reason', () => {
    const edition = createEdition('en', realTexts, workshop, calculations, []);
    if (edition === undefined) throw new Error('no edition');
    const exceptions = [{ path: 'content/x.md', line: 3, text: 'four', reason: 'counts the levers' }];
    expect(formatReport({ ...edition, exceptions })).toBe(
      `en: ${edition.stories.length} stories, ${edition.charts.length} charts, every number bound; let through openly: 1\n  content/x.md:3: "four" (counts the levers)`,
    );
  });
});
