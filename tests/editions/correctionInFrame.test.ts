import { describe, expect, it } from 'vitest';
import { noticeInFrame } from '../../src/editions/correctionInFrame.ts';
import { desk } from './desk.ts';

const chart = { date: '2026-12-01', kind: 'chart', id: 'saran-jobs' } as const;
const claim = { date: '2026-12-02', kind: 'claim', id: 'some.claim' } as const;
const notice = (...rows: Parameters<typeof noticeInFrame>[3]) =>
  noticeInFrame('saran-jobs', ['some.claim'], desk, rows);

describe('noticeInFrame(chart, numbers, desk, rows)', () => {
  it('says that the chart was corrected, with the whole address of the correction', () => {
    expect(notice(claim, chart)).toEqual({
      text: 'Corrected 1 December 2026.',
      more: 'What was wrong, and why',
      url: 'https://towns.example/sub/corrections/#c-2026-12-01-chart-saran-jobs',
    });
  });

  it('says that a number in it was, where only that is so', () => {
    expect(notice(claim)?.text).toBe('A number in this chart was corrected 2 December 2026.');
  });

  it('is silent where nothing concerns the chart', () => {
    expect([notice(), notice({ ...chart, id: 'zone-jobs' })]).toEqual([undefined, undefined]);
  });
});
