// The shape that every message catalogue has: English is the original, the others must have its keys.
import type { en } from './en.ts';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;
/** `{name}` stands for a value; a key that ends in `.one`, `.few`, `.many`, `.other` is a plural form chosen by `count`. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
