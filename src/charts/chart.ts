// The contract of a chart: rows from the evidence, a table of them, and a drawing of them.
import type { Calculation } from '../calculations/calculation.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Unit } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import type { Measure } from '../language/wrapText.ts';

/** What a chart may draw on. */
export interface Evidence {
  registry: Registry;
  calculation(id: string): Calculation;
  /** The outline of the country as GeoJSON, for maps. */
  outline: GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;
}

/** One drawn value. `claims` are ids of claims and observations, or `calc:<id>`; empty only where `sources` say it all. */
export interface ChartRow {
  /** Unique within the chart; every mark of the drawing carries it as data-row. */
  key: string;
  claims: readonly string[];
  /** Ids of sources that say more than a number, such as the place of a town on a list. */
  sources?: readonly string[];
}

/** One column of the table under the chart, of its CSV and of its JSON. */
export interface Column<Row> {
  /** snake_case, the name in CSV and JSON; a promise to outsiders. */
  id: string;
  label(words: Words): string;
  /** Unformatted: what CSV and JSON carry. undefined is an empty cell. */
  value(row: Row): string | number | undefined;
  /** Formatted for readers; by default strings as they are and numbers with all their digits. */
  text?(row: Row, words: Words): string;
  unit?: Unit | string;
}

export type Layout = 'narrow' | 'medium' | 'wide';

/** The drawing surface, handed in. */
export interface Frame {
  layout: Layout;
  /** px; the drawing states its own height. */
  width: number;
  document: Document;
  words: Words;
  /** Width in px of a text set in the chart face. */
  measure: Measure;
}

/** The signs of the legend: ring = promised, dot = counted, pair = contested. */
export type Sign = 'promised' | 'counted' | 'contested' | 'context';

export interface Chart<Row extends ChartRow = ChartRow> {
  /** kebab-case; part of a URL that we promise. */
  id: string;
  topic: 'people' | 'output' | 'jobs' | 'plants' | 'money' | 'orders';
  /** Ids of the places it is about. */
  places: readonly string[];
  signs: readonly Sign[];
  rows(evidence: Evidence): readonly Row[];
  columns: readonly Column<Row>[];
  draw(rows: readonly Row[], frame: Frame): SVGElement;
}
