import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { formatFallbackFaces } from '../../src/exports/fallbackFaces.ts';
import { createWebFonts } from '../../src/exports/webFonts.ts';

const fonts = await createWebFonts((path) => readFileSync(join('node_modules', path)));
const css = formatFallbackFaces(fonts);

describe('formatFallbackFaces(fonts)', () => {
  it('scales each system face to the width and the line height of the web font that it stands in for', () => {
    expect(css.replaceAll('}', '}\n')).toBe(
      [
        "@font-face{font-family:'Towns Display fallback';font-weight:700;src:local('Times New Roman Bold');size-adjust:96.9%;ascent-override:106.9%;descent-override:34.6%;line-gap-override:0.0%}",
        "@font-face{font-family:'Towns Serif fallback';font-weight:400;src:local('Georgia');size-adjust:104.0%;ascent-override:99.6%;descent-override:32.2%;line-gap-override:0.0%}",
        "@font-face{font-family:'Towns Sans fallback';font-weight:400;src:local('Arial');size-adjust:108.4%;ascent-override:90.4%;descent-override:20.3%;line-gap-override:0.0%}",
        "@font-face{font-family:'Towns Sans fallback';font-weight:600;src:local('Arial Bold');size-adjust:99.7%;ascent-override:98.3%;descent-override:22.1%;line-gap-override:0.0%}",
        '',
      ].join('\n'),
    );
  });

  it('gives the line of a system face the height that the web font has', () => {
    for (const [, family = '', size = '', ascent = '', descent = ''] of css.matchAll(
      /'(Towns \w+) fallback'.*?size-adjust:([\d.]+)%;ascent-override:([\d.]+)%;descent-override:([\d.]+)%/g,
    )) {
      const file = fonts.find((font) => font.family === family && font.name.includes('-latin.'));
      const font = fontkit.create(Buffer.from(file?.bytes ?? [])) as Font;
      const scaled = (Number(size) / 100) * ((Number(ascent) + Number(descent)) / 100);
      expect(scaled).toBeCloseTo((font.ascent - font.descent) / font.unitsPerEm, 2);
    }
  });

  it('fetches nothing', () => {
    expect(css).not.toContain('url(');
  });

  it('names the families that the style sheet falls back to', () => {
    const wanted = readFileSync('src/styles/page.css', 'utf8').match(/'Towns \w+ fallback'/g) ?? [];
    expect(new Set(wanted)).toEqual(new Set(css.match(/'Towns \w+ fallback'/g)));
  });

  it('throws where a web font has no Latin file', () => {
    expect(() => formatFallbackFaces(fonts.filter(({ family }) => family !== 'Towns Serif'))).toThrow(
      'no Latin file of the web font "Towns Serif"',
    );
  });

  it('may measure the sans at its lightest weight: the heaviest is hardly wider', async () => {
    const latin = fonts.find(({ family, name }) => family === 'Towns Sans' && name.includes('-latin.'));
    const [light, heavy] = await Promise.all(
      [400, 600].map(async (wght) => {
        const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
        const font = fontkit.create(
          Buffer.from(await subsetFont(Buffer.from(latin?.bytes ?? []), 'who says so, and when', options)),
        ) as Font;
        return font.layout('who says so, and when').advanceWidth;
      }),
    );
    expect((heavy ?? 0) / (light ?? 1)).toBeGreaterThan(1);
    expect((heavy ?? 0) / (light ?? 1)).toBeLessThan(1.02);
  });
});
