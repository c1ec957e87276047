// The files of a chart as its page lists them: by use, each with its type and size.
import { frames } from '../exports/frameLayout.ts';
import type { Words } from '../language/words.ts';
import type { ChartFile, FileKind } from './chartFiles.ts';

export interface FileLink {
  path: string;
  /** `PNG, dark`. */
  name: string;
  /** `62 kB`. */
  size: string;
}

export interface FileRow {
  label: string;
  /** `1,080 × 1,080 pixels`, where that matters. */
  detail: string | undefined;
  links: readonly FileLink[];
}

export interface FileGroup {
  id: 'picture' | 'print' | 'data';
  title: string;
  rows: readonly FileRow[];
}

type Tone = 'light' | 'dark' | 'twice';
type RowKey = 'whole' | 'lines' | 'square' | 'wide' | 'story' | 'pdf' | 'grey' | 'outlined' | 'tables' | 'archive';

const groups: Readonly<Record<FileGroup['id'], readonly (readonly [RowKey, ...(readonly [FileKind, Tone])[]])[]>> = {
  picture: [
    ['whole', ['png', 'light'], ['png2', 'twice'], ['darkPng', 'dark']],
    ['lines', ['svg', 'light'], ['darkSvg', 'dark']],
    ['square', ['square', 'light'], ['squareDark', 'dark']],
    ['wide', ['wide', 'light'], ['wideDark', 'dark']],
    ['story', ['story', 'light'], ['storyDark', 'dark']],
  ],
  print: [
    ['pdf', ['pdf', 'light']],
    ['grey', ['greyPdf', 'light'], ['greySvg', 'light']],
    ['outlined', ['outlinedSvg', 'light']],
  ],
  data: [
    ['tables', ['csv', 'light'], ['xlsx', 'light'], ['json', 'light']],
    ['archive', ['zip', 'light']],
  ],
};

const KILO = 1000;

/** `62 kB`, `1.2 MB`. */
export function formatSize(bytes: number, words: Words): string {
  if (bytes >= KILO * KILO) return words.say('files.megabytes', { size: words.number(bytes / (KILO * KILO), 1) });
  return words.say('files.kilobytes', { size: words.number(Math.max(1, Math.round(bytes / KILO))) });
}

/** Makes every file, since each states its size. */
export async function listChartFiles(
  files: Readonly<Record<FileKind, ChartFile>>,
  words: Words,
): Promise<readonly FileGroup[]> {
  const toLink = async ([kind, tone]: readonly [FileKind, Tone]): Promise<FileLink> => {
    const { path, name, bytes } = files[kind];
    const type = (name.split('.').at(-1) ?? '').toUpperCase();
    return { path, name: words.say(`files.${tone}`, { type }), size: formatSize((await bytes()).length, words) };
  };
  const toRow = async ([key, ...links]: (typeof groups)['data'][number]): Promise<FileRow> => {
    const frame = key === 'square' || key === 'wide' || key === 'story' ? frames[key] : undefined;
    const pixels = frame && { width: words.number(frame.width), height: words.number(frame.height) };
    return {
      label: words.say(`files.row.${key}`),
      detail: pixels && words.say('files.pixels', pixels),
      links: await Promise.all(links.map(toLink)),
    };
  };
  return Promise.all(
    (Object.keys(groups) as FileGroup['id'][]).map(async (id) => ({
      id,
      title: words.say(`files.group.${id}`),
      rows: await Promise.all(groups[id].map(toRow)),
    })),
  );
}
