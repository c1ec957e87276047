// A desk without the workshop's fonts and addresses, for tests of what towns say.
import type { Desk } from '../../src/editions/desk.ts';
import type { Workshop } from '../../src/editions/workshop.ts';
import { escapeHtml } from '../../src/language/escape.ts';
import { evidence, surface } from '../charts/evidence.ts';

const workshop = { evidence, measure: { sans: surface.measure, serif: surface.measure } };

export const desk: Desk = {
  words: surface.words,
  workshop: workshop as unknown as Workshop,
  escape: escapeHtml,
  href: (path) => `/${path}`,
  url: (path) => `http://localhost:4321/${path}`,
};
