import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReplication } from '../../src/editions/replication.ts';
import { registry } from '../evidence.ts';
import { workshop } from './workshop.ts';

const { calculation } = workshop.evidence;
const manifest = readFileSync('package.json', 'utf8');
const address = { site: 'https://example.org', base: '/towns/', repository: 'https://example.org/code' };
const replication = createReplication({ manifest, address, registry, calculation });
const codeOf = (id: string) => replication.rebuild.find((step) => step.id === id)?.code ?? '';

describe('createReplication(source)', () => {
  it('names the version of Node that the package brings, and refuses a package without', () => {
    expect(manifest).toContain(`"node": "${replication.node}"`);
    expect(() => createReplication({ manifest: '{}', address, registry, calculation })).toThrow('no version of Node');
  });

  it('builds with the settings of this very site', () => {
    expect(codeOf('build')).toBe(
      'SITE_URL=https://example.org BASE_PATH=/towns/ REPOSITORY_URL=https://example.org/code npm run build',
    );
    expect(codeOf('fetch')).toMatch(/^git clone https:\/\/example\.org\/code twenty-towns\ncd twenty-towns\n/);
  });

  it('leaves out where the code lives as long as nobody has said', () => {
    const alone = createReplication({
      manifest,
      address: { ...address, repository: undefined },
      registry,
      calculation,
    });
    expect(JSON.stringify(alone.rebuild)).not.toMatch(/REPOSITORY_URL|git clone|undefined/);
  });

  it('reckons with every parent of the calculation, each once', () => {
    for (const { code } of replication.recompute)
      for (const parent of calculation(replication.calculation).parents) expect(code.split(parent)).toHaveLength(2);
  });

  it('counts every place of every statement once, and fragments beside them', () => {
    const { claims, findings, observations, lessons, directives } = registry.tables;
    const [fragments, ...places] = replication.reaches;
    const all = [claims, findings, observations, lessons, directives].reduce((sum, rows) => sum + rows.length, 0);
    expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(all);
    const quoted = [...claims, ...findings].filter(({ fragment }) => fragment !== '');
    expect(fragments).toEqual({ id: 'fragment', count: quoted.length });
  });
});
