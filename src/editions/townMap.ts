// The map of the towns as a way in: every mark and its name is a link to the town's page.
import { drawLayouts } from '../charts/drawing.ts';
import { renderFigure } from '../charts/figure.ts';
import { createLinkedMap } from '../charts/townsMap.ts';
import type { ChartText } from '../narratives/story.ts';
import type { Desk } from './desk.ts';

/** A picture has no links in it for those who hear it; a group has. */
const openGroup = (drawing: string): string => drawing.replace('role="img"', 'role="group"');

/** The `<figure>` of the chart of that name, with links; what is embedded and shared has none. */
export function renderTownMap({ id, text }: { id: string; text: ChartText }, desk: Desk): string {
  const { words, workshop, href, escape } = desk;
  const { evidence, measure } = workshop;
  const chart = createLinkedMap({
    href: (town) => href(`towns/${town}/`),
    name: ({ status }, name) => words.say(`towns.map.${status}`, { name }),
  });
  const rows = chart.rows(evidence);
  const still = ({ plain }: { plain: string }) => ({ plain, html: escape(plain) });
  const drawings = drawLayouts(chart, rows, { words, measure: measure.sans });
  return renderFigure({
    chart,
    rows,
    drawings: {
      narrow: openGroup(drawings.narrow),
      medium: openGroup(drawings.medium),
      wide: openGroup(drawings.wide),
    },
    text: {
      title: still(text.title),
      dek: { plain: words.say('towns.map.dek'), html: escape(words.say('towns.map.dek')) },
      alt: still(text.alt),
      note: text.note === undefined ? undefined : still(text.note),
    },
    evidence,
    words,
    heading: 2,
    links: { chart: href(`charts/${id}/`) },
  });
}
