// A record desk with the real evidence, in English.
import { createRecordDesk } from '../../src/editions/recordDesk.ts';
import { desk } from './desk.ts';

export const recordDesk = createRecordDesk(desk);
