// Colours for pictures, which know no style sheet: the values of tokens.css in place of its custom properties.

export type Palette = Readonly<Record<string, string>>;

/** The custom properties of the first `:root` rule of a style sheet: the light theme. */
export function parsePalette(css: string): Palette {
  const [, rule = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  const pairs = [...rule.matchAll(/--([a-z][a-z0-9-]*):\s*(#[0-9a-f]{3,8})/gi)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  if (pairs.length === 0) throw new Error('the style sheet has no colours in a :root rule');
  return Object.fromEntries(pairs) as Palette;
}

/** Puts the colours in place of `var(--name)`; throws for a name that the palette lacks. */
export function paint(svg: string, palette: Palette): string {
  return svg.replaceAll(/var\(--([^)]*)\)/g, (_, name: string) => {
    const colour = palette[name];
    if (colour === undefined) throw new Error(`no colour named --${name} in the palette`);
    return colour;
  });
}
