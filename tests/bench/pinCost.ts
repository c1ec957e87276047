// What it takes to check pins: a folder of many, each as heavy as a real one, and the command that anyone can run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createPin, pinnedFile, pinnedKinds } from '../../src/exports/pin.ts';
import { formatPins } from '../../src/exports/pinManifest.ts';
import { readSite } from '../../src/site.ts';

/** Seconds that `npm run pin -- --verify` takes for some pins. */
export async function timeVerifying(count: number): Promise<number> {
  const [edition] = (await readSite()).editions;
  if (edition === undefined) throw new Error('no language is published');
  const frozen = edition.charts.map(({ id }) => ({ id, files: edition.freeze(id) }));
  const root = mkdtempSync(join(tmpdir(), 'twenty-towns-pins-'));
  const write = (path: string, content: Uint8Array | string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const pins = Array.from({ length: count }, (_, index) => {
    const chart = frozen[index % frozen.length];
    if (chart === undefined) throw new Error('no chart to pin');
    // A comment of its own gives each the hash of its own.
    const files = {
      ...chart.files,
      html: new Uint8Array(Buffer.concat([chart.files.html, Buffer.from(`<!--${index}-->`)])),
    };
    const pin = createPin(chart.id, edition.locale, '2026-12-01', files);
    for (const kind of pinnedKinds) write(pinnedFile(pin, kind), files[kind]);
    return pin;
  });
  write('content/pins.csv', formatPins(pins));
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/commands/pin.ts'), '--verify'], {
    cwd: root,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(root, { recursive: true, force: true });
  if (status !== 0) throw new Error(`the pins are not as they were made: ${stderr}`);
  return seconds;
}
