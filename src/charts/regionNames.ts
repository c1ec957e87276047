// How many pictures of towns stand side by side, and in which words and lines the region of each stands under its name.
import { balanceText } from '../language/wrapText.ts';
import type { Frame, Layout } from './chart.ts';
import { type } from './ink.ts';
import type { TownRates } from './townRateRows.ts';

const most: Readonly<Record<Layout, number>> = { narrow: 2, medium: 4, wide: 5 };
/** px left of the plots, for the values on the hairlines, and between two pictures. */
export const axis = 20;
export const gap = 22;
/** px by which a name is measured too wide in the face that we set it in. */
const slack = 2;

export interface RegionNames {
  /** Pictures side by side, and px of each. */
  inLine: number;
  room: number;
  /** Row by row, the lines of the name. */
  regions: readonly (readonly string[])[];
}

/** As many pictures side by side as the names of their regions allow, the names shortened if one of them is too long. */
export function placeRegions(rows: readonly TownRates[], frame: Frame, inLine = most[frame.layout]): RegionNames {
  const { width, words, measure } = frame;
  const room = (width - axis - gap * (inLine - 1)) / inLine;
  // Beside the last picture of a line is the edge, beside the others the gap.
  const fits = (text: string, index: number): boolean =>
    measure(text, type.tick) <= room + ((index + 1) % inLine === 0 ? 0 : gap + slack);
  // Which borders it had is said in the note.
  const names = rows.map(({ region }) => region.name.replace(/ \(.*$/, ''));
  if (names.every(fits)) return { inLine, room, regions: names.map((name) => [name]) };
  const [word, short] = [words.say('chart.town-rates.region.word'), words.say('chart.town-rates.region.short')];
  const regions = names.map((name, index) => {
    const cut = name.replace(word, short);
    if (fits(cut, index) || !cut.includes('-')) return [cut];
    // A name of two parts may break between them.
    return balanceText(measure, cut.replace('-', '- '), type.tick, room).map((line) => line.replace('- ', '-'));
  });
  const isRoomy = regions.every((lines, index) => lines.length <= 2 && lines.every((line) => fits(line, index)));
  return isRoomy || inLine <= most.narrow ? { inLine, room, regions } : placeRegions(rows, frame, inLine - 1);
}
