import { describe, expect, it } from 'vitest';
import { createKey } from '../../src/editions/key.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';

const { claims, observations } = evidence.registry.tables;
const { statuses, scopes, qualifiers } = createKey(desk);
const codesOf = (entries: readonly { code: string }[]) => entries.map(({ code }) => code).toSorted();

describe('createKey(desk)', () => {
  it('explains every code that a claim bears, and none besides', () => {
    expect(codesOf(statuses)).toEqual([...new Set(claims.map(({ status }) => status))].toSorted());
    expect(codesOf(qualifiers)).toEqual([...new Set(claims.map(({ qualifier }) => qualifier))].toSorted());
    const borne = [...claims, ...observations].map(({ scope }) => scope || 'unstated');
    expect(codesOf(scopes)).toEqual([...new Set(borne)].toSorted());
  });

  it.each([
    ['statuses', statuses],
    ['scopes', scopes],
    ['qualifiers', qualifiers],
  ] as const)('counts every claim and yearly value once among the %s', (_, entries) => {
    const sum = entries.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(claims.length + observations.length);
  });

  it('draws promises hollow, counts filled and bare claims small', () => {
    const signOf = (code: string) => statuses.find((entry) => entry.code === code)?.sign;
    expect(['census', 'reported'].map(signOf)).toEqual(['counted', 'counted']);
    expect(['promised', 'planned'].map(signOf)).toEqual(['promised', 'promised']);
    expect(['claimed', 'estimate'].map(signOf)).toEqual(['claimed', 'claimed']);
  });
});
