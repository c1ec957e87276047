// `npm run release` writes the edition of today, or of the day that `--date=` names.
//
// The steps follow one another, since each shows what the one before has frozen: the record and the data first; then, from a build
// that knows the edition, the printed pages; and last, from a build that lists those too, the manifest of the whole site.
import { Problems } from '../evidence/problem.ts';
import { manifestPath } from '../exports/edition/editionRecord.ts';
import { makeEdition } from './makeEdition.ts';
import { Misorder } from './misorder.ts';
import { parseReleaseOrder } from './releaseOrder.ts';
import { runStep } from './runStep.ts';
import { holdManifest, writeManifest } from './writeManifest.ts';

try {
  const { date, dataOnly } = parseReleaseOrder(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  await makeEdition(date, console.log);
  if (!dataOnly) {
    const undo = `take away what content/editions/ and public/editions/ have of ${date}, and release it again`;
    const build = () => runStep('npm', ['run', '--silent', 'build'], undo);
    build();
    runStep('npm', ['run', '--silent', 'pdf', '--', '--built', `--date=${date}`], undo);
    holdManifest(date);
    build();
    console.log(`${manifestPath(date)}: files: ${writeManifest(date)}`);
  }
} catch (error) {
  if (!(error instanceof Problems || error instanceof Misorder)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
