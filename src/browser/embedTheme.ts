// `?theme=light` and `?theme=dark` in the address of an embed: the page around it knows best which one it wears.

/** Makes the media rules of the style sheets answer for the theme in the address; any other word leaves them to the reader's system. */
export function applyTheme({ document, location }: Pick<Window, 'document' | 'location'>): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme !== 'light' && theme !== 'dark') return;
  document.documentElement.style.colorScheme = theme;
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
        rule.media.mediaText = rule.conditionText.includes(theme) ? 'screen' : 'not all';
}
