import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyDocuments } from '../../src/commands/verifyDocuments.ts';
import { formatProblem } from '../../src/evidence/problem.ts';
import { registry } from '../evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-documents-'));
const { claims } = registry.tables;
const source = 'trend-seminar-2025';
const own = [...claims, ...registry.tables.findings].filter((row) => row.source === source);
const fragment = own.find((row) => row.fragment !== '')?.fragment ?? '';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('verifyDocuments(folder)', () => {
  it('holds the evidence against each copy and reports all mistakes of all copies at once', async () => {
    writeFileSync(join(folder, `${source}.html`), `<p>It said that ${fragment}.</p>`);
    writeFileSync(join(folder, 'trend-seminar.pdf'), '');
    writeFileSync(join(folder, 'pm-seminar-2025.txt'), 'Another text.\n');
    writeFileSync(join(folder, '.hidden'), '');
    const { problems, summary } = await verifyDocuments(folder);
    const texts = problems.map(formatProblem);
    expect(texts.filter((text) => /trend-seminar\.pdf: no source has this name/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('pm-seminar-2025.txt: not the copy that was read'))).toHaveLength(1);
    const lacking = [...claims, ...registry.tables.findings].filter(
      (row) => row.source === 'pm-seminar-2025' && row.fragment !== '',
    );
    expect(lacking.length).toBeGreaterThan(10);
    for (const row of lacking)
      expect(texts.filter((text) => text.includes(`not in pm-seminar-2025.txt, "${row.fragment}"`))).not.toEqual([]);
    expect(fragment).not.toBe('');
    expect(texts.filter((text) => text.includes(`"${fragment}"`))).toEqual([]);
    expect(summary).toContain(
      `documents: 2, of 2 of ${registry.tables.sources.length} sources; byte for byte as they were read: 0`,
    );
  });

  it('refuses a folder that is not there', async () => {
    await expect(verifyDocuments(join(folder, 'none'))).rejects.toThrow(/^no such folder, /);
  });
});
