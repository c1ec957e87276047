// `npm run verify` holds dist/ against the list of the newest edition; `--documents=<folder>` holds the evidence against copies of its sources.
import { Problems } from '../evidence/problem.ts';
import { Misorder } from './misorder.ts';
import { verifyDocuments } from './verifyDocuments.ts';
import { verifyEdition } from './verifyEdition.ts';
import { parseVerifyOrder } from './verifyOrder.ts';

try {
  const order = parseVerifyOrder(process.argv.slice(2));
  if (order.kind === 'edition') {
    const { isEqual, text } = verifyEdition(order.date, order.dist);
    (isEqual ? console.log : console.error)(text);
    process.exitCode = isEqual ? 0 : 1;
  } else {
    const { problems, summary } = await verifyDocuments(order.folder);
    console.log(summary);
    if (problems.length > 0) throw new Problems(problems);
  }
} catch (error) {
  if (!(error instanceof Problems || error instanceof Misorder)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
