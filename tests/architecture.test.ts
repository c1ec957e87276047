import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import, besides itself and packages. Types are imports too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  evidence: [],
  language: [],
  calculations: ['evidence'],
  charts: ['evidence', 'calculations', 'language'],
  narratives: ['evidence', 'language'],
  exports: ['evidence', 'language'],
  editions: ['evidence', 'calculations', 'language', 'charts', 'narratives', 'exports'],
  components: ['site', 'browser'],
  pages: ['site', 'components'],
  browser: [],
  commands: ['site', 'evidence', 'exports', 'charts'],
};
/** Types alone may come from here as well. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  exports: ['charts', 'narratives', 'calculations'],
};
/** The rooms that think: no disk, no Astro, no clock. */
const pure = ['evidence', 'language', 'calculations', 'charts', 'narratives', 'exports', 'editions'];

interface Module {
  path: string;
  room: string;
  text: string;
  imports: { path: string; typesOnly: boolean }[];
}

function readModules(folder: string): Module[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      const imports = [
        ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm),
      ].map(([, type, from, bare]) => ({ path: from ?? bare ?? '', typesOnly: type !== undefined }));
      return { path, room: path.split('/')[1]?.replace(/\.ts$/, '') ?? '', text, imports };
    });
}

const modules = readModules('src');
const roomOf = (module: Module, target: string): string =>
  normalize(join(dirname(module.path), target))
    .split('/')[1]
    ?.replace(/\.ts$/, '') ?? '';

describe('the rooms of src', () => {
  it('import only what the table of the design allows', () => {
    const strangers = modules.flatMap((module) => {
      const allowed = mayImport[module.room];
      if (allowed === undefined) return [];
      return module.imports
        .filter(({ path }) => path.startsWith('.') && !path.includes('/styles/'))
        .filter(({ path, typesOnly }) => {
          const room = roomOf(module, path);
          const types = typesOnly ? (mayImportTypes[module.room] ?? []) : [];
          return room !== module.room && !allowed.includes(room) && !types.includes(room);
        })
        .map(({ path }) => `${module.path} imports ${path}`);
    });
    expect(strangers).toEqual([]);
  });

  it('think without Astro, disk, clock, chance or a global document', () => {
    const forbidden =
      /from '(?:astro|node:fs|node:path|node:os)[^']*'|\bDate\.now\(|new Date\(\)|Math\.random\(|globalThis\.document|\bwindow\./;
    const impure = modules
      .filter(({ room }) => pure.includes(room))
      .flatMap(({ path, text }) => (forbidden.test(text) ? [`${path}: ${forbidden.exec(text)?.[0]}`] : []));
    expect(impure).toEqual([]);
  });

  it('leave the disk to site.ts, but for the commands that write or verify', () => {
    const readers = modules.filter(({ text }) => /from 'node:fs/.test(text)).map(({ path }) => path);
    expect(readers.toSorted()).toEqual([
      'src/commands/findChromium.ts',
      'src/commands/listFolder.ts',
      'src/commands/makeEdition.ts',
      'src/commands/makePins.ts',
      'src/commands/printEdition.ts',
      'src/commands/verifyDocuments.ts',
      'src/commands/verifyEdition.ts',
      'src/commands/writeManifest.ts',
      'src/site.ts',
    ]);
  });

  it('have no file over 300 lines, data and messages aside', () => {
    const long = modules
      .filter(({ path }) => !path.includes('/messages/'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('have a median file of at most 90 lines', () => {
    const lengths = modules.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
  });

  it('name every file and folder after an idea', () => {
    const empty = /(^|\/)(utils?|helpers?|lib|common|shared|core|misc|index)(\.[a-z]+)?(\/|$)/;
    const paths = [...modules, ...readModules('tests')].map(({ path }) => path);
    expect(paths.filter((path) => empty.test(path) && !path.startsWith('src/pages/'))).toEqual([]);
  });

  it('export by name only', () => {
    const defaults = modules.filter(({ path, text }) => /^export default/m.test(text) && !path.endsWith('.d.ts'));
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });
});

describe('the tests', () => {
  it('stand where the module they test stands', () => {
    const rooms = new Set([...pure, 'browser', 'commands']);
    const known = new Set(modules.map(({ path }) => path.replace(/^src\//, '').replace(/\.ts$/, '')));
    const lost = readModules('tests')
      .map(({ path }) => path.replace(/^tests\//, ''))
      .filter(
        (path) => path.endsWith('.test.ts') && rooms.has(path.split('/')[0] ?? '') && !path.startsWith('browser/'),
      )
      .filter((path) => !known.has(path.replace(/\.test\.ts$/, '')));
    expect(lost).toEqual([]);
  });

  it('neither sleep nor skip nor run alone', () => {
    const idle = /\bsetTimeout\(|waitForTimeout\(|\b(?:it|describe|test)\.(?:only|skip|todo)\(/;
    const found = readModules('tests')
      .filter(({ path }) => path !== 'tests/architecture.test.ts')
      .flatMap(({ path, text }) => (idle.test(text) ? [`${path}: ${idle.exec(text)?.[0]}`] : []));
    expect(found).toEqual([]);
  });
});
