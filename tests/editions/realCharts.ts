// The charts of the English edition, as the site has them.
import { createEdition } from '../../src/editions/edition.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
if (edition === undefined) throw new Error('the texts of content/ have mistakes: run npm run build');

export const realCharts = edition.charts;
/** What files say of their day and how to cite them. */
export const stamp = edition.stampOf({ id: 'saran-jobs' });
