// A desk for tests: the real evidence, English, no fonts and no pictures.
import type { Desk } from '../../src/editions/desk.ts';
import { createDesk } from '../../src/editions/desk.ts';
import type { Workshop } from '../../src/editions/workshop.ts';
import { evidence, surface } from '../charts/evidence.ts';

const workshop: Workshop = {
  evidence,
  address: { site: 'https://example.org', base: '/base/', repository: undefined },
  measure: { sans: surface.measure, serif: surface.measure },
  stillFonts: [],
  webFonts: [],
  palette: {} as Workshop['palette'],
  embed: { css: '', script: '' },
};

export const desk: Desk = createDesk('en', workshop);
