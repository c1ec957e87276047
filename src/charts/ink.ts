// The colours and sizes of a drawing. Colours are custom properties that the page, the embed and the picture set.

export const ink = {
  paper: 'var(--paper)',
  text: 'var(--ink)',
  quiet: 'var(--quiet)',
  rule: 'var(--rule)',
  faint: 'var(--faint)',
  counted: 'var(--counted)',
  promised: 'var(--promised)',
  contested: 'var(--contested)',
} as const;

/** px at the width the drawing is made for. */
export const type = { label: 13, tick: 12, strong: 15 } as const;
export const stroke = { thin: 1, mark: 2.25 } as const;
export const radius = { mark: 5.5 } as const;
