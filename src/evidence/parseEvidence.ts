// The door of the evidence room: the files of seeds/ in, a registry of checked rows out.
import { createRegistry } from './createRegistry.ts';
import { decodeText } from './decodeText.ts';
import { parseDescriptor, type Descriptor } from './descriptor.ts';
import { Problems, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import type { Registry } from './registry.ts';
import { checkRules } from './rules/checkRules.ts';
import { parseSheet } from './sheet.ts';
import { parseTables } from './tables.ts';

const DESCRIPTOR = 'seeds/datapackage.json';

/**
 * The registry of all evidence. Keys of `files` are paths from the root, such as `seeds/claims.csv`; the tables to read
 * and their rules are those of `seeds/datapackage.json`. Throws Problems with every problem of every file at once.
 */
export function parseEvidence(files: ReadonlyMap<string, Uint8Array>): Registry {
  const bytes = files.get(DESCRIPTOR);
  if (bytes === undefined) {
    const remedy = 'put it back: it describes every table of seeds/';
    throw new Problems([{ file: DESCRIPTOR, line: 0, what: 'file is missing', remedy }]);
  }
  const descriptor = parseDescriptor(decodeText(bytes, DESCRIPTOR), DESCRIPTOR);
  const problems = listStrangers(descriptor, [...files.keys()]);
  const sheets = new Map(
    descriptor.resources.map((resource) => {
      const file = `seeds/${resource.path}`;
      return [resource.name, parseSheet(resource, file, files.get(file), problems)];
    }),
  );
  checkReferences(descriptor, sheets, problems);
  const parsed = parseTables(sheets, problems);
  checkRules(descriptor, parsed, problems);
  const order = [...sheets.values()].map(({ file }) => file);
  if (problems.length > 0) throw new Problems(sortProblems(problems, order));
  return createRegistry(parsed.tables);
}

// A table that nobody describes would be left out silently.
function listStrangers({ resources }: Descriptor, paths: readonly string[]): Problem[] {
  const known = new Set(resources.map(({ path }) => `seeds/${path}`));
  const strangers = paths.filter((path) => path.startsWith('seeds/') && path !== DESCRIPTOR && !known.has(path));
  const remedy = 'describe it in seeds/datapackage.json, or take it out of seeds/';
  return strangers.map((file) => ({ file, line: 0, what: 'not described', remedy }));
}

function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  return problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}
