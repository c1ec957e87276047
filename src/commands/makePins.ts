// Freezes charts as they stand today: five files a chart into public/, one line into the manifest.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FrozenFiles, type Pin, createPin, pinPath, pinnedFile, pinnedKinds } from '../exports/pin.ts';
import { formatPins } from '../exports/pinManifest.ts';
import { PINS, readPins, readSite } from '../site.ts';

/** The files first: of a pin that was cut short the next build says that its files belong to no line. */
function write(pin: Pin, frozen: FrozenFiles): void {
  for (const kind of pinnedKinds) {
    const path = pinnedFile(pin, kind);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, frozen[kind]);
  }
  const [, line = ''] = formatPins([pin]).split('\n');
  appendFileSync(PINS, `${line}\n`);
}

/** Why a chart needs no new pin: undefined where it does. */
function findReason(made: Pin, pins: readonly Pin[], wasNamed: boolean): string | undefined {
  const equal = pins.find(({ hash }) => hash === made.hash);
  if (equal !== undefined) return `stands as its pin of ${equal.date}`;
  const newest = pins.findLast(({ chart, language }) => chart === made.chart && language === made.language);
  if (wasNamed || newest?.files.json.sha256 !== made.files.json.sha256) return undefined;
  return `says what its pin of ${newest.date} says; to freeze its new look, name it`;
}

/**
 * Freezes the charts that are named, or every chart whose words or numbers are not those of its newest pin: a new style sheet alone
 * is no reason for a new edition. `log` is told of each chart.
 */
export async function makePins(named: readonly string[], date: string, log: (line: string) => void): Promise<void> {
  const { editions } = await readSite();
  const pins: readonly Pin[] = readPins([]);
  for (const edition of editions) {
    const charts = edition.charts.filter(({ id }) => named.length === 0 || named.includes(id));
    for (const { id } of charts) {
      const frozen = edition.freeze(id);
      const made = createPin(id, edition.locale, date, frozen);
      const reason = findReason(made, pins, named.length > 0);
      if (reason === undefined) write(made, frozen);
      log(`${edition.locale} ${id}: ${reason ?? edition.href(pinPath(made))}`);
    }
  }
}
