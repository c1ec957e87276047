// The explorable as it stands on a page: choices, what they say, the drawing, and every pair in a table for those without scripts.
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import type { Measure } from '../../language/wrapText.ts';
import type { Evidence } from '../chart.ts';
import { drawLayouts } from '../drawing.ts';
import { renderSources, sourcesOf } from '../sourceLine.ts';
import { renderTable } from '../table.ts';
import { renderAnswer } from './weightAnswer.ts';
import { renderControls } from './weightControls.ts';
import { exploredWeight } from './weightDrawing.ts';

export interface Setting {
  /** On its own page the title is the headline; in a story it is a strong paragraph, and its address ends with the id. */
  alone: boolean;
  /** Address of its own page, or of the story that it stands in. */
  link: { href: string; text: string };
}

/** Publishers in the source line; the table has the source of every row. */
const LISTED = 6;

/** Finished at build for the first choice; the others wait in templates, which a script may put in its place. */
export function renderWeightFigure(
  evidence: Evidence,
  surface: { words: Words; measure: Measure; href(path: string): string },
  { alone, link }: Setting,
): string {
  const { words, measure, href } = surface;
  const { id } = exploredWeight;
  const rows = exploredWeight.rows(evidence);
  const [first] = rows;
  if (first === undefined) throw new Error('there is no share to explore');
  const drawings = drawLayouts(exploredWeight, rows, { words, measure });
  const sources = sourcesOf(rows, evidence);
  const title = alone ? 'h1' : 'p';
  const answers = rows
    .map((row) => `<template data-answer="${escapeHtml(row.key)}">${renderAnswer(row, rows, surface)}</template>`)
    .join('');
  const name = words.say('explore.weight.name');
  return [
    `<figure class="figure figure-wide explore" id="${id}" data-explore${alone ? '' : ` data-anchor="#${id}"`}>`,
    `<figcaption><${title} class="figure-title" id="${id}-title">${escapeHtml(name)}</${title}><p class="figure-dek">${escapeHtml(words.say('explore.weight.dek'))}</p></figcaption>`,
    renderControls(rows, words),
    `<div class="explore-answer" aria-live="polite" aria-atomic="true">${renderAnswer(first, rows, surface)}</div>${answers}`,
    `<div class="figure-drawing">${drawings.narrow}${drawings.medium}${drawings.wide}</div>`,
    `<p id="${id}-alt" hidden>${escapeHtml(words.say('explore.weight.alt'))}</p>`,
    `<p class="figure-note">${escapeHtml(words.say('explore.weight.note'))}</p>`,
    `<p class="figure-sources">${escapeHtml(words.say('figure.sources', { count: sources.length }))}: ${renderSources(sources, words, { most: LISTED, href })}</p>`,
    `<details class="figure-table"><summary>${escapeHtml(words.say('explore.weight.table'))}</summary>${renderTable({ chart: exploredWeight, rows, caption: name, evidence, words, href })}</details>`,
    `<ul class="figure-links"><li><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></li></ul>`,
    '</figure>',
  ].join('');
}
