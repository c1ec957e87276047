// The interface for machines over the real evidence and texts.
import { createApi } from '../../src/editions/api/api.ts';
import { type Edition, createEdition } from '../../src/editions/edition.ts';
import type { Problem } from '../../src/evidence/problem.ts';
import { registry } from '../evidence.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const problems: Problem[] = [];
const edition = createEdition('en', realTexts, workshop, calculations, problems) as Edition;

export const api = createApi({ registry, calculations, edition, usedBy: () => [] });
/** The content of a file; throws where there is none. */
export function readJson(path: string): Record<string, unknown> {
  const file = api.files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return JSON.parse(file.read()) as Record<string, unknown>;
}
