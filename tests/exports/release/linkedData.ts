// Descriptions as a stranger's machine reads them: JSON-LD with the contexts of their standards, and the statements that it makes.
import { readFileSync } from 'node:fs';
import jsonld, { type JsonLdDocument } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import { Parser, Store } from 'n3';

const contexts: Readonly<Record<string, string>> = {
  'https://w3id.org/ro/crate/1.2/context': 'ro-crate-1.2-context.json',
  'http://www.w3.org/ns/csvw': 'csvw-context.json',
};

/** A context from its file; a description that asks for any other is refused. */
async function loadContext(url: string): Promise<RemoteDocument> {
  const file = contexts[url];
  if (file === undefined) throw new Error(`the description asks for ${url}`);
  const text = readFileSync(`tests/fixtures/profiles/${file}`, 'utf8');
  return { document: JSON.parse(text) as RemoteDocument['document'], documentUrl: url };
}

/** Where descriptions stand. */
export const ROOT = 'https://crate.example/';
const options = { safe: true, base: ROOT, documentLoader: loadContext };

/** The graph with every term in full. Throws for a term that the context of RO-Crate does not know. */
export async function expandCrate(crate: object): Promise<object[]> {
  const expanded: object[] = await jsonld.expand(crate as JsonLdDocument, options);
  return expanded;
}

/** What a description states. Throws for a term that its context does not know. */
export async function toStatements(description: object): Promise<Store> {
  const format = 'application/n-quads';
  const quads = (await jsonld.toRDF(description as JsonLdDocument, { ...options, format })) as unknown as string;
  return new Store(new Parser({ format }).parse(quads));
}
