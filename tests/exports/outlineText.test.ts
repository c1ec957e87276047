import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { outlineText } from '../../src/exports/outlineText.ts';
import { realCharts } from '../editions/realCharts.ts';
import { faces, stillFonts } from './pictures.ts';

const document = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect width="200" height="60" fill="#ffffff"/>${content}</svg>`;
const pixels = (svg: string, fontFiles: readonly string[]) =>
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).render().pixels;

/** Share of the pixels that differ by more than the eye sees. */
function difference(one: Uint8Array, other: Uint8Array): number {
  expect(one.length).toBe(other.length);
  let differing = 0;
  for (let at = 0; at < one.length; at += 4) if (Math.abs(one[at]! - other[at]!) > 96) differing += 1;
  return differing / (one.length / 4);
}

describe('outlineText(svg, typeset)', () => {
  it('keeps the colour, the rim, the shift and the spans of a text', () => {
    const svg = outlineText(
      document(
        '<text transform="translate(3,4)" font-family="Golos Text" font-size="20" fill="#111111" stroke="#ffffff" stroke-width="4" paint-order="stroke"><tspan x="5" y="20">A</tspan><tspan x="5" y="44" fill="#222222">B</tspan></text>',
      ),
      faces.typeset,
    );
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg).toMatch(
      /<path transform="translate\(3,4\)" fill="#111111" stroke="#ffffff" stroke-width="4" paint-order="stroke" d="m/,
    );
    expect(svg).toContain('fill="#222222"');
  });

  it('leaves what is no text as it is', () => {
    expect(outlineText(document('<circle r="3"/>'), faces.typeset)).toBe(document('<circle r="3"/>'));
  });

  it.each(['serif', 'sans', 'sans-bold'])('has a shape for each letter of Kazakh and for the tenge in %s', (face) => {
    const look =
      face === 'serif'
        ? 'font-family="Source Serif 4" font-weight="700"'
        : `font-family="Golos Text" font-weight="${face === 'sans' ? 400 : 600}"`;
    const letterOf = (letter: string) =>
      /d="([^"]+)"/.exec(
        outlineText(document(`<text x="5" y="40" font-size="30" ${look}>${letter}</text>`), faces.typeset),
      )?.[1];
    const letters = [...'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸'];
    // A face that lacks letters gives them all one shape, an empty box.
    const none = letterOf('\u{1f600}');
    expect(letters.filter((letter) => [undefined, none].includes(letterOf(letter)))).toEqual([]);
    expect(new Set(letters.map(letterOf)).size).toBe(letters.length);
  });

  it.each(realCharts.map((chart) => [chart.id, chart] as const))(
    '%s: looks as its text does, without any face',
    (_, chart) => {
      const picture = chart.picture();
      const outlined = outlineText(picture, faces.typeset);
      expect(outlined).not.toMatch(/<text|<tspan|NaN/);
      expect(difference(pixels(outlined, []), pixels(picture, stillFonts))).toBeLessThan(0.002);
      expect(difference(pixels(picture, []), pixels(picture, stillFonts))).toBeGreaterThan(0.004);
    },
  );
});
