// `npm run pin -- <chart id> …` freezes charts as they stand; without ids every chart that says something new; `--verify` checks all pins.
import { allCharts } from '../charts/allCharts.ts';
import { type Problem, Problems } from '../evidence/problem.ts';
import { formatPins } from '../exports/pinManifest.ts';
import { findLost } from '../exports/verifyPins.ts';
import { PINS, readPins } from '../site.ts';
import { makePins } from './makePins.ts';
import { Misorder } from './misorder.ts';
import { readPastLines } from './pastLines.ts';
import { parsePinOrder } from './pinOrder.ts';

/** Throws Problems where a pin is not what it was when it was made, or gone. */
function verify(): string {
  const problems: Problem[] = [];
  const pins = readPins(problems);
  const lines = formatPins(pins).split('\n');
  if (problems.length === 0) problems.push(...findLost(readPastLines(PINS), lines, PINS));
  if (problems.length > 0) throw new Problems(problems);
  return `${pins.length} pins stand as they were made`;
}

try {
  const ids = allCharts.map(({ id }) => id);
  const order = parsePinOrder(process.argv.slice(2), ids, new Date().toISOString().slice(0, 10));
  if (order.kind === 'verify') console.log(verify());
  else await makePins(order.charts, order.date, console.log);
} catch (error) {
  if (!(error instanceof Problems || error instanceof Misorder)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
