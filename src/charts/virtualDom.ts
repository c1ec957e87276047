// The document that drawings are made in: no browser draws for us, and no global DOM is needed.
import { parseHTML } from 'linkedom';

/** A new empty HTML document, to be handed to Plot and to the element functions. */
export function createDocument(): Document {
  return parseHTML('<!doctype html><html><head></head><body></body></html>').document;
}
