// A list of files with their digests, in the form that `sha256sum` writes and `sha256sum -c` checks: digest, two spaces, path.
import type { Problem } from '../../evidence/problem.ts';

export interface ManifestLine {
  sha256: string;
  /** From the root of what is listed, with slashes. */
  path: string;
}

/** Two lists side by side; all paths are sorted. */
export interface ManifestComparison {
  /** How many files are the same in both. */
  equal: number;
  changed: readonly string[];
  /** Listed, but not found. */
  missing: readonly string[];
  /** Found, but not listed. */
  extra: readonly string[];
}

const LINE = /^([0-9a-f]{64}) [ *](.+)$/;
/** `sha256sum` writes such names with escapes, which other programs do not read; a site has no need of them. */
const STRANGE = /[\\\n\r]/;

// Not by locale: the list must be the same everywhere.
const byPath = (a: ManifestLine, b: ManifestLine): number => (a.path < b.path ? -1 : Number(a.path > b.path));

/** The list sorted by path, as text. Throws where a path holds a backslash or a line break. */
export function formatManifest(lines: readonly ManifestLine[]): string {
  const strange = lines.find(({ path }) => STRANGE.test(path));
  if (strange !== undefined) {
    throw new Error(`a backslash or line break in the name of a file, ${JSON.stringify(strange.path)}: rename it`);
  }
  return lines
    .toSorted(byPath)
    .map(({ sha256, path }) => `${sha256}  ${path}\n`)
    .join('');
}

function describeLine(line: string): Pick<Problem, 'what' | 'value' | 'remedy'> {
  if (line.startsWith('\\')) {
    const remedy = 'a backslash or line break stands in the name of the file: rename it and write the list anew';
    return { what: 'name with an escape', value: line.slice(67), remedy };
  }
  const remedy = 'write each line as sha256sum does: the digest in 64 hexadecimal digits, two spaces, the path';
  return { what: 'not a digest and a path', value: line.slice(0, 80), remedy };
}

/** The lines of a list, in any order; whatever is no line of `sha256sum`, or names a file twice, is pushed to `problems`. */
export function parseManifest(text: string, file: string, problems: Problem[]): ManifestLine[] {
  const seen = new Set<string>();
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index): ManifestLine[] => {
      const [, sha256, path] = LINE.exec(line) ?? [];
      const place = { file, line: index + 1 };
      if (sha256 === undefined || path === undefined) {
        problems.push({ ...place, ...describeLine(line) });
        return [];
      }
      if (seen.has(path)) {
        problems.push({
          ...place,
          what: 'listed twice',
          value: path,
          remedy: 'keep the line that is true of the file',
        });
        return [];
      }
      seen.add(path);
      return [{ sha256, path }];
    });
}

export function compareManifests(listed: readonly ManifestLine[], found: readonly ManifestLine[]): ManifestComparison {
  const before = new Map(listed.map(({ path, sha256 }) => [path, sha256]));
  const after = new Map(found.map(({ path, sha256 }) => [path, sha256]));
  const shared = listed.filter(({ path }) => after.has(path));
  const pathsOf = (lines: readonly ManifestLine[]) => lines.toSorted(byPath).map(({ path }) => path);
  const changed = shared.filter(({ path, sha256 }) => after.get(path) !== sha256);
  return {
    equal: shared.length - changed.length,
    changed: pathsOf(changed),
    missing: pathsOf(listed.filter(({ path }) => !after.has(path))),
    extra: pathsOf(found.filter(({ path }) => !before.has(path))),
  };
}
