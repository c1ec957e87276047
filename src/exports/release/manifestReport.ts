// What a comparison of a built site with the list of an edition tells whoever ran it: how many files agree, which do not, and what to do.
import type { ManifestComparison } from './manifest.ts';

export interface ComparedEdition {
  /** ISO day. */
  date: string;
  /** The folder that was compared, as it was named: `dist`. */
  folder: string;
  /** The commit that the edition was made from; undefined where git does not know it. */
  commit: string | undefined;
  /** The address that the edition was built for; undefined where it does not say. */
  root: string | undefined;
}

export interface ManifestReport {
  isEqual: boolean;
  text: string;
}

/** Of each group of files that differ, so many are named. */
const NAMED = 8;
/** Holds the address of the site and nothing else that changes. */
const ADDRESSED = 'robots.txt';

const count = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`;

/** Pages, pictures and data tell different stories when they differ, so they are counted by the ends of their names. */
function countKinds(paths: readonly string[]): string {
  const kinds = new Map<string, number>();
  for (const path of paths) {
    const kind = /\.([^./]+)$/.exec(path)?.[1] ?? 'without an extension';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds]
    .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([kind, files]) => `${files} ${kind}`)
    .join(', ');
}

function listGroup(what: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const rest = paths.length > NAMED ? [`  … and ${paths.length - NAMED} more`] : [];
  return [`${what}: ${countKinds(paths)}`, ...paths.slice(0, NAMED).map((path) => `  ${path}`), ...rest];
}

function nameSettings(root: string | undefined): string {
  const url = root === undefined ? null : URL.parse(root);
  if (url === null) return 'with SITE_URL and BASE_PATH as the edition had them';
  return `with SITE_URL=${url.origin} BASE_PATH=${url.pathname}`;
}

/** The likeliest cause first: another address changes every page, and hides what else may differ. */
function adviseOn({ changed }: ManifestComparison, { commit, root }: ComparedEdition): string[] {
  if (changed.includes(ADDRESSED)) return [`it was built for another address: build again ${nameSettings(root)}`];
  const checkout = commit === undefined ? 'the commit that brought the list' : `git checkout ${commit}`;
  return [
    `it was built from another commit or with other settings: ${checkout}, npm ci, then npm run build`,
    'where only pages differ, compare REPOSITORY_URL: the link to the code stands on all of them',
  ];
}

export function reportComparison(comparison: ManifestComparison, edition: ComparedEdition): ManifestReport {
  const { equal, changed, missing, extra } = comparison;
  const { date, folder } = edition;
  if (changed.length + missing.length + extra.length === 0) {
    return { isEqual: true, text: `${count(equal)} of ${folder}/ are those of the edition of ${date}, byte for byte` };
  }
  const head = `${folder}/ is not the edition of ${date}: ${count(equal)} the same, ${changed.length} changed, ${missing.length} missing, ${extra.length} too many`;
  const groups = [
    ...listGroup('changed', changed),
    ...listGroup('missing', missing),
    ...listGroup('too many', extra),
    ...adviseOn(comparison, edition),
  ];
  return { isEqual: false, text: [head, ...groups.map((line) => `  ${line}`)].join('\n') };
}
