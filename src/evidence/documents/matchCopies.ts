// Which files of a reader's folder are copies of which sources: by the digest of the copy that was read, else by name.
import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

export interface GivenFile {
  /** Without its folder: `pm-seminar-2025.txt`. */
  name: string;
  sha256: string;
}

export interface Copy {
  name: string;
  source: string;
  /** Byte for byte the copy that the claims were read from. */
  isRead: boolean;
}

const toId = (name: string): string => name.replace(/\.[^.]*$/, '');

/** `read` lists the copies that were read, by file name. What is no copy of a source, or is a changed one, is pushed to `problems`. */
export function matchCopies(
  files: readonly GivenFile[],
  read: readonly { path: string; sha256: string }[],
  sources: ReadonlySet<string>,
  problems: Problem[],
): Copy[] {
  return files.flatMap(({ name, sha256 }): Copy[] => {
    const same = read.find((line) => line.sha256 === sha256);
    const source = toId(same?.path ?? name);
    if (!sources.has(source)) {
      const remedy = suggest(source, sources, 'name the copy after the id of its source: pm-seminar-2025.txt');
      problems.push({ file: name, line: 0, what: 'no source has this name', value: source, remedy });
      return [];
    }
    const recorded = read.find(({ path }) => path === name);
    if (same === undefined && recorded !== undefined) {
      const remedy = `its sha256 should be ${recorded.sha256}: take the copy from its publisher again`;
      problems.push({ file: name, line: 0, what: 'not the copy that was read', value: sha256, remedy });
    }
    return [{ name, source, isRead: same !== undefined }];
  });
}
