// Colours for pictures, which know no style sheet: the values of tokens.css in place of its custom properties.

export type Palette = Readonly<Record<string, string>>;
export type Theme = 'light' | 'dark';

const rules: Readonly<Record<Theme, RegExp>> = {
  light: /:root\s*\{([^}]*)\}/,
  dark: /prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}/,
};

/** The custom properties of a theme: of the first `:root` rule of a style sheet, or of the one for dark screens. */
export function parsePalette(css: string, theme: Theme = 'light'): Palette {
  const [, rule = ''] = rules[theme].exec(css) ?? [];
  const pairs = [...rule.matchAll(/--([a-z][a-z0-9-]*):\s*(#[0-9a-f]{3,8})/gi)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  if (pairs.length === 0) throw new Error(`the style sheet has no colours in a :root rule: ${theme}`);
  return Object.fromEntries(pairs) as Palette;
}

/**
 * Black ink alone, on white paper: what was promised and what was counted stay apart by shape and by shade, and words in
 * either can be read.
 */
export const greyPalette: Palette = {
  paper: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  quiet: '#545454',
  rule: '#d4d4d4',
  faint: '#b8b8b8',
  counted: '#1f1f1f',
  promised: '#737373',
  contested: '#5c5c5c',
};

/** Puts the colours in place of `var(--name)`; throws for a name that the palette lacks. */
export function paint(svg: string, palette: Palette): string {
  return svg.replaceAll(/var\(--([^)]*)\)/g, (_, name: string) => {
    const colour = palette[name];
    if (colour === undefined) throw new Error(`no colour named --${name} in the palette`);
    return colour;
  });
}
