import { describe, expect, it } from 'vitest';
import { createLessons } from '../../src/editions/lessons.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';

const lessons = createLessons(desk);

describe('createLessons', () => {
  it('has every lesson of the table under its id in lower case', () => {
    expect(lessons.map(({ id }) => id)).toEqual(evidence.registry.tables.lessons.map(({ id }) => id));
    expect(lessons[0]).toMatchObject({ id: 'L01', slug: 'l01', path: 'lessons/l01/' });
  });

  it('keeps both sides apart, as the table has them', () => {
    for (const { id, pro, contra } of lessons) {
      const row = evidence.registry.lesson(id);
      expect(pro.map((line) => line.id)).toEqual(row.evidence_for);
      expect(contra.map((line) => line.id)).toEqual(row.evidence_against);
    }
  });

  it('says where the study has it', () => {
    const lesson = lessons.find(({ id }) => id === 'L04');
    expect(lesson?.source.locator).toBe('para 20');
  });
});
