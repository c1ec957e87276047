// A page with ten charts, as a long story has them, and what it costs: shifts of the layout, sizes given.

export const TEN = [
  'saran-jobs',
  'saran-population',
  'saran-migration',
  'saran-unemployment',
  'saran-output',
  'output-share',
  'plant-capacity',
  'town-populations',
  'towns-map',
  'orders-timeline',
] as const;

/**
 * The body of the page; our one line stands first, as in the head of a site. `ours` gives the address of a path on our site. The code that we
 * offer loads frames lazily; eager ones all load at once.
 */
export function renderTen(ours: (path: string) => string, loading: 'eager' | 'lazy' = 'eager'): string {
  const frames = TEN.map(
    (id) =>
      `<p>Some words between two charts.</p><iframe src="${ours(`/embed/${id}/`)}" title="${id}" loading="${loading}" width="100%" height="400" frameborder="0" scrolling="no"></iframe>`,
  );
  return `<script src="${ours('/embed.js')}"></script>${frames.join('')}`;
}

export interface Cost {
  /** Sizes that each frame was given, in order. */
  sizes: Record<string, string[]>;
  /** Each unexpected shift of the layout: when it happened, in ms of the page, and how much it moved. */
  shifts: { at: number; value: number }[];
  /** ms of the page when the last size was given. */
  lastSize: number;
  /** ms by the clock of each task of more than 50 ms in which this very document ran. */
  longTasks: number[];
}

/** Runs in every document before its own scripts: keeps the cost in `cost`. */
export function watchCost(): void {
  const cost: Cost = { sizes: {}, shifts: [], lastSize: 0, longTasks: [] };
  Object.assign(globalThis, { cost });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      cost.shifts.push({ at: entry.startTime, value: (entry as unknown as { value: number }).value });
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'self') cost.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((records) => {
    for (const { target } of records) {
      if (!(target instanceof HTMLIFrameElement)) continue;
      (cost.sizes[target.title] ??= []).push(target.style.height);
      cost.lastSize = performance.now();
    }
  }).observe(document, { subtree: true, attributeFilter: ['style'] });
}

/** Runs in the page: scrolls to a frame, as a reader does. */
export function scrollToFrame(title: string): void {
  document.querySelector(`iframe[title="${title}"]`)?.scrollIntoView();
}

/** Runs in the page: whether a frame has been given a size. */
export function isSized(title: string): boolean {
  return document.querySelector<HTMLIFrameElement>(`iframe[title="${title}"]`)?.style.height !== '';
}

/** Runs in the page: whether every frame has been given a size. */
export function areSized(): boolean {
  const frames = [...document.querySelectorAll('iframe')];
  return frames.length > 0 && frames.every((frame) => frame.style.height !== '');
}
