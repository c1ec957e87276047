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

/** px at the width the drawing is made for: tick for axes and asides, label on marks, strong for the numbers that matter, big for one hero number. */
export const type = { tick: 13, label: 14, strong: 17, big: 30 } as const;
/** Baseline to baseline, as a multiple of the size. */
export const leading = 1.25;
export const stroke = { thin: 1, mark: 2.25, bar: 4 } as const;
/** `small` is an estimate beside censuses; `core` is the dot inside a ring: a promise met. */
export const radius = { mark: 5.5, small: 3.5, core: 2.5 } as const;

/** A rim in the colour of the paper around text that crosses lines; on a group it serves all its texts. */
export const halo = {
  stroke: ink.paper,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;
