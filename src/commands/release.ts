// `npm run release` writes the edition of today, or of the day that `--date=` names.
//
// The steps follow one another, since each shows what the one before has frozen: the record and the data first; then, from a build
// that knows the edition, the printed pages, each listed with listFrozen; and last, from a build that lists those too, the manifest
// of the whole site.
import { Problems } from '../evidence/problem.ts';
import { makeEdition } from './makeEdition.ts';
import { Misorder } from './misorder.ts';
import { parseReleaseOrder } from './releaseOrder.ts';

try {
  const date = parseReleaseOrder(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  await makeEdition(date, console.log);
} catch (error) {
  if (!(error instanceof Problems || error instanceof Misorder)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
