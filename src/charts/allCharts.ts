// Every chart of the site, in the order of the gallery.
import type { Chart } from './chart.ts';
import { outputShare } from './outputShare.ts';

export const allCharts: readonly Chart[] = [outputShare];
