import { describe, expect, it } from 'vitest';
import { placePeople } from '../../src/charts/peopleLines.ts';
import { peopleRows } from '../../src/charts/peopleRows.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { evidence, surface } from './evidence.ts';

const frame = { ...surface, document: createDocument(), layout: 'medium', width: 620 } as const;
const rows = peopleRows(evidence);
const { groups, bottom } = placePeople(rows, frame, 22);
const lines = groups.flatMap((group) => group.lines);

describe('placePeople', () => {
  it('keeps every total, group by group', () => {
    expect(lines.flatMap((line) => line.rows)).toEqual(rows);
    expect(groups.map(({ group }) => group)).toEqual(['past', 'monotowns-27', 'monotowns-20']);
  });

  it('sets totals of one date on one line, our sums on lines of their own', () => {
    const shared = lines.filter((line) => line.rows.length > 1);
    expect(shared.map(({ when }) => when)).toEqual(['2021-11', '2024-04', '2025-06']);
    expect(shared.flatMap((line) => line.rows).filter(({ who }) => 'sum' in who)).toEqual([]);
  });

  it('lets no line begin before the one above ends', () => {
    const tops = [...lines.slice(1).map(({ top }) => top), bottom];
    expect(lines.filter(({ top, height }, index) => top + height > (tops[index] ?? 0) + 0.01)).toEqual([]);
  });
});
