// The whole site put together: every published language from what content/ holds, and what all languages share.
import type { Calculation } from '../calculations/calculation.ts';
import { decodeText } from '../evidence/decodeText.ts';
import type { Descriptor } from '../evidence/descriptor.ts';
import { type Problem, Problems } from '../evidence/problem.ts';
import type { Registry } from '../evidence/registry.ts';
import { type Use, type Uses, createUses } from '../evidence/uses.ts';
import type { DataTable } from '../exports/dataTables.ts';
import type { Snapshot } from '../exports/edition/editionRecord.ts';
import { toAlternates } from '../exports/headMatter/alternates.ts';
import type { HeadTag } from '../exports/headMatter/headTag.ts';
import { formatHeaders } from '../exports/headers.ts';
import type { ListedPin } from '../exports/pinManifest.ts';
import type { WebFont } from '../exports/webFonts.ts';
import { isSpoken } from '../language/createWords.ts';
import { type Locale, locales } from '../language/locales.ts';
import { type Api, createApi } from './api/api.ts';
import { formatReport } from './buildReport.ts';
import { checkTranslations, missingCatalogue } from './checkTranslations.ts';
import { listConsumers } from './consumers.ts';
import { type Edition, createEdition } from './edition.ts';
import { isIn } from './mirror.ts';
import { type UseGroup, indexUses, nameUses } from './namedUses.ts';
import type { Texts } from './parseTexts.ts';
import { type Release, createRelease } from './release.ts';
import { takeSnapshot } from './takeSnapshot.ts';
import { type Replication, createReplication } from './replication.ts';
import { translateEvidence } from './translateEvidence.ts';
import type { Workshop } from './workshop.ts';

export interface Site {
  registry: Registry;
  calculations: readonly Calculation[];
  uses: Uses;
  /** The pages of an edition that stand on one of the claims, but for the page that asks. */
  usedBy(claims: readonly string[], edition: Edition, except?: Use): UseGroup[];
  /** One for each published language, the original first. */
  editions: readonly Edition[];
  /** Those in which a path from the root of the site, without language, exists. */
  editionsWith(path: string): readonly Edition[];
  webFonts: readonly WebFont[];
  tables: readonly DataTable[];
  /** The evidence as a whole in every form in which it can be taken away. */
  release: Release;
  /** The site as an edition of this day records it. */
  snapshot(): Snapshot;
  /** How others rebuild and check all this. */
  replication: Replication;
  /** The files of the interface for machines. */
  api: Api;
  /** Response headers for hosts that read them from a file. */
  headers: string;
  /** Links from a page to itself in every language; `path` is from the root of the site, without language. */
  alternates(path: string): readonly HeadTag[];
  /** Address on this host of a path that no language changes. */
  root(path: string): string;
  /** What the build tells the editor: counts and every number let through openly. */
  report: string;
}

/** What content/ holds in one language; the texts of the evidence are there in translations only. */
export interface WrittenTexts extends Pick<Texts, 'narratives' | 'charts'> {
  evidence: ReadonlyMap<string, Uint8Array>;
}

/** What a site is made of, read and checked. */
export interface SiteSource {
  descriptor: Descriptor;
  tables: readonly DataTable[];
  calculations: readonly Calculation[];
  workshop: Workshop;
  /** What content/ holds in one language. */
  texts(locale: Locale): WrittenTexts;
  /** What content/ holds for all languages. */
  records: Omit<Texts, 'narratives' | 'charts'>;
  pins: readonly ListedPin[];
  /** A file of seeds/ or of the root of the project. */
  read(name: string): Uint8Array<ArrayBuffer>;
}

/** One for each language that content/ speaks, the original first; throws Problems that list every mistake of every text. */
function createEditions({ workshop, calculations, texts, records }: SiteSource): [Edition, ...Edition[]] {
  const problems: Problem[] = [];
  const editions = locales.flatMap((locale) => {
    const { narratives, charts, evidence } = texts(locale);
    if (narratives.size + charts.size + evidence.size === 0) return [];
    if (!isSpoken(locale)) {
      problems.push(missingCatalogue(locale));
      return [];
    }
    const original = { evidence: workshop.evidence, calculations };
    const own = locale === 'en' ? original : translateEvidence(locale, evidence, original, problems);
    const desk = { ...workshop, evidence: own.evidence };
    const edition = createEdition(locale, { narratives, charts, ...records }, desk, own.calculations, problems);
    return edition === undefined ? [] : [edition];
  });
  const [original, ...translations] = editions;
  if (original !== undefined) problems.push(...translations.flatMap((edition) => checkTranslations(original, edition)));
  if (problems.length > 0) throw new Problems(problems);
  if (original === undefined) throw new Error('content/ has no text in any language');
  return [original, ...translations];
}

export function createSite(source: SiteSource): Site {
  const { workshop, calculations } = source;
  const { evidence, address } = workshop;
  const { registry } = evidence;
  const editions = createEditions(source);
  const [original] = editions;
  const editionsWith = (path: string) => editions.filter(({ locale }) => isIn(locale, path));
  const uses = createUses(registry, listConsumers(editions, evidence, calculations));
  const indexes = new Map(editions.map((edition) => [edition, indexUses(edition)]));
  const usedBy: Site['usedBy'] = (claims, edition, except) =>
    nameUses(claims, uses, indexes.get(edition) ?? new Map(), except);
  const release = createRelease({
    descriptor: source.descriptor,
    read: source.read,
    calculations,
    edition: original,
    root: `${address.site}${address.base}`,
  });
  return {
    registry,
    calculations,
    tables: source.tables,
    release,
    snapshot: () => takeSnapshot({ registry, editions, texts: source.texts, uses, archive: release.archive }),
    replication: createReplication({
      manifest: decodeText(source.read('package.json'), 'package.json'),
      address,
      registry,
      calculation: evidence.calculation,
    }),
    headers: formatHeaders(address.base, source.pins),
    alternates: (path) => toAlternates(editionsWith(path).map(({ locale, url }) => ({ locale, url: url(path) }))),
    root: (path) => `${address.base}${path}`,
    editions,
    editionsWith,
    uses,
    usedBy,
    api: createApi({ registry, calculations, edition: original, usedBy }),
    webFonts: workshop.webFonts,
    report: editions.map(formatReport).join('\n'),
  };
}
