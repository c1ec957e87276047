// `npm test`: types, lint, format, unit tests, the build, the checks of dist/ and a real browser, in this order; every step runs even if one fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../src/commands/findChromium.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = mkdtempSync(join(tmpdir(), 'twenty-towns-'));
const total: Count = { passed: 0, failed: 0, skipped: 0 };

function add(count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

function run(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n== ${title}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function step(title: string, command: string, ...args: string[]): void {
  const passed = run(title, command, ...args);
  add({ passed: Number(passed), failed: Number(!passed), skipped: 0 });
}

function tests(title: string, project: string): void {
  const file = join(reports, `${project}.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = run(title, 'vitest', 'run', '--project', project, ...report);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      number
    >;
    const failed = numFailedTests ?? 0;
    // A file that cannot be loaded fails the run without a failed test.
    add({ passed: numPassedTests ?? 0, failed: failed === 0 && !passed ? 1 : failed, skipped: numPendingTests ?? 0 });
  } catch {
    add({ passed: 0, failed: 1, skipped: 0 });
  }
}

const chromium = findChromium();
if (chromium !== undefined) process.env['CHROMIUM_PATH'] = chromium;

step('types', 'astro', 'check', '--minimumFailingSeverity', 'hint');
step('lint', 'oxlint', '--deny-warnings');
step('format', 'prettier', '--check', '--log-level', 'warn', '.');
tests('unit tests', 'unit');
step('build', 'npm', 'run', '--silent', 'build');
tests('checks of dist', 'dist');
tests('checks of other builds', 'rebuilt');
tests('browser', 'browser');
rmSync(reports, { recursive: true, force: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
