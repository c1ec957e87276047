// The composition root: the only file that touches the disk, and the only place where the rooms are wired together.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { calculateAll } from './calculations/calculateAll.ts';
import type { Calculation } from './calculations/calculation.ts';
import { allCharts } from './charts/allCharts.ts';
import type { Chart, ChartRow, Evidence } from './charts/chart.ts';
import { decodeText } from './evidence/decodeText.ts';
import { parseEvidence } from './evidence/parseEvidence.ts';
import { type Problem, Problems } from './evidence/problem.ts';
import { type Uses, createUses } from './evidence/uses.ts';
import type { Registry } from './evidence/registry.ts';
import { type Locale, defaultLocale, locales } from './language/locales.ts';
import { createMeasure } from './charts/measure.ts';

export interface Address {
  /** Scheme and host, without a slash at the end. */
  site: string;
  /** Begins and ends with a slash. */
  base: string;
  /** Where the code lives; undefined where nobody has said. */
  repository: string | undefined;
}

/** Reads SITE_URL, BASE_PATH and REPOSITORY_URL. */
export function address(env: Readonly<Record<string, string | undefined>>): Address {
  const base = `/${env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
  const repository = env['REPOSITORY_URL'];
  return {
    site: (env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
    base,
    repository: repository === undefined || repository === '' ? undefined : repository,
  };
}
