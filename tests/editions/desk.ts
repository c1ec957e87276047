// A desk with the real evidence, in English.
import { createDesk } from '../../src/editions/desk.ts';
import { workshop } from './workshop.ts';

export const desk = createDesk('en', workshop);
