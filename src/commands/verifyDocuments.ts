// The evidence against copies of its sources that somebody has.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../evidence/decodeText.ts';
import { type DocumentCheck, checkDocument } from '../evidence/documents/checkDocument.ts';
import { type Copy, matchCopies } from '../evidence/documents/matchCopies.ts';
import { readDocument } from '../evidence/documents/readDocument.ts';
import { listStatements } from '../evidence/documents/statements.ts';
import { summariseChecks } from '../evidence/documents/summariseChecks.ts';
import { parseEvidence } from '../evidence/parseEvidence.ts';
import { type Problem, Problems } from '../evidence/problem.ts';
import { parseManifest } from '../exports/release/manifest.ts';
import { readSeeds } from '../site.ts';
import { listFolder } from './listFolder.ts';
import { Misorder } from './misorder.ts';

/** The digests of the copies that the claims were read from, by the name that such a copy has. */
const READ = 'content/documents.sha256';

export interface DocumentReport {
  problems: readonly Problem[];
  summary: string;
}

/** Every mistake of every document at once; throws a Misorder where there is none. */
export async function verifyDocuments(folder: string): Promise<DocumentReport> {
  if (!existsSync(folder))
    throw new Misorder(`no such folder, "${folder}"\n  put copies of sources into one, each named after its source`);
  const seeds = readSeeds();
  const { sources } = parseEvidence(seeds).tables;
  const problems: Problem[] = [];
  const read = parseManifest(decodeText(readFileSync(READ), READ), READ, problems);
  const files = listFolder(folder)
    .map(({ path, sha256 }) => ({ name: path, sha256 }))
    .filter(({ name }) => !/(?:^|\/)\./.test(name));
  const copies: readonly Copy[] = matchCopies(files, read, new Set(sources.map(({ id }) => id)), problems);
  const statements = Map.groupBy(listStatements(seeds), ({ source }) => source);
  const checks: DocumentCheck[] = [];
  for (const { name, source } of copies) {
    try {
      const document = await readDocument(readFileSync(join(folder, name)), name);
      checks.push(checkDocument(document, statements.get(source) ?? []));
    } catch (error) {
      if (!(error instanceof Problems)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...checks.flatMap((check) => check.problems));
  return { problems, summary: summariseChecks(copies, checks, sources.length) };
}
