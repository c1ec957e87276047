import { describe, expect, it } from 'vitest';
import { printedPath } from '../../../src/exports/print/printedPath.ts';

describe('printedPath(date, kind, id)', () => {
  it('keeps stories in the folder of their edition, and lessons in one of their own', () => {
    expect(printedPath('2026-11-26', 'story', 'saran')).toBe('editions/2026-11-26/saran.pdf');
    expect(printedPath('2026-11-26', 'lesson', 'l01')).toBe('editions/2026-11-26/lessons/l01.pdf');
  });
});
