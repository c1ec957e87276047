import { expect, it } from 'vitest';
import { townNames } from '../../../src/evidence/rules/townNames.ts';
import { registry } from '../../evidence.ts';

it('asks for each missing name of a town, and of no other place', () => {
  const saran = { ...registry.place('saran'), name_ru: '', name_kk: '' };
  const region = { ...registry.place('karaganda-region'), name_kk: '' };
  const said: string[] = [];
  const report = (_: object, field: string, what: string) => said.push(`${field}: ${what}`);
  townNames.check({ ...registry.tables, places: [saran, region] }, report, undefined as never);
  expect(said).toEqual(['name_ru: the town has no Russian name', 'name_kk: the town has no Kazakh name']);
});
