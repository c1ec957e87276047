// Evidence for charts that draw on claims alone: whoever asks for a calculation or the map gets nothing.
import type { Evidence } from '../../src/charts/chart.ts';
import { registry } from '../evidence.ts';

export const claimsOnly: Evidence = {
  registry,
  calculation(id) {
    throw new Error(`no calculation ${id} was expected`);
  },
  outline: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [] } },
};
