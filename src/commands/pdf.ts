// `npm run pdf` builds the site and prints its stories and lessons as the PDFs of the newest edition; what was printed is left as it is.
import { Problems } from '../evidence/problem.ts';
import { readEditions, readSite } from '../site.ts';
import { listFrozen } from './makeEdition.ts';
import { toPrintable } from './papers.ts';
import { FROZEN, parsePdfOrder } from './pdfOrder.ts';
import { Misorder } from './misorder.ts';
import { Misprint, printEdition } from './printEdition.ts';
import { runStep } from './runStep.ts';

try {
  const { editions } = await readSite();
  const printable = editions.map(toPrintable);
  const ids = [...new Set(printable.flatMap(({ papers }) => papers.map(({ id }) => id)))];
  const order = parsePdfOrder(process.argv.slice(2), { ids, newest: readEditions([]).records.at(-1)?.date });
  if (process.env['SITE_URL'] === undefined) {
    console.log(`the addresses will begin with ${editions[0]?.url('')}: set SITE_URL to where readers find the site`);
  }
  if (!order.built) runStep('npm', ['run', '--silent', 'build'], 'then print again');
  const printed = await printEdition(order, printable, console.log);
  // Printed elsewhere it is a trial; in its place it is frozen.
  if (order.folder === FROZEN) listFrozen(printed);
} catch (error) {
  if (!(error instanceof Problems || error instanceof Misorder || error instanceof Misprint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
