import { describe, expect, it } from 'vitest';
import { listStatements } from '../../../src/evidence/documents/statements.ts';
import { seedFiles, registry } from '../../evidence.ts';

const statements = listStatements(seedFiles);

describe('listStatements(files)', () => {
  it('has every row that names a place in a source, once', () => {
    const { claims, findings, directives, lessons, observations } = registry.tables;
    const ids = [claims, findings, directives, lessons, observations].flatMap((rows) => rows.map(({ id }) => id));
    expect(statements.map(({ id }) => id)).toEqual(ids);
  });

  it('names the line of each, and the source that its table leaves out', () => {
    const text = new TextDecoder().decode(seedFiles.get('seeds/lessons.csv')).split('\n');
    for (const { id, line, source } of statements.filter(({ file }) => file === 'seeds/lessons.csv')) {
      expect(text[line - 1]?.startsWith(`${id},`), id).toBe(true);
      expect(source).toBe('kaziss-saran-2025');
    }
    expect(new Set(statements.map(({ source }) => registry.source(source).id)).size).toBeGreaterThan(200);
  });

  it('has the number of a yearly value as it is printed, and of no other row', () => {
    const printed = statements.filter((row) => row.printed !== undefined);
    expect(printed.map((row) => row.printed)).toEqual(registry.tables.observations.map((row) => row.printed));
  });
});
