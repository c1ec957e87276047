// The shape that every message catalogue has: English is the original, the others must have its keys.
import type { en } from './en.ts';

type Exact = keyof typeof en;
type PluralOf<Key> = Key extends `${infer Base}.other` ? Base : never;

/** A key of the catalogue, or the part before `.one`, `.other` of a plural, which then wants a `count`. */
export type MessageKey = Exact | PluralOf<Exact>;
export type MessageValues = Readonly<Record<string, string | number>>;
/** `{name}` stands for a value; a key that ends in `.one`, `.few`, `.many`, `.other` is a plural form chosen by `count`, and a unit may have a whole of its own with a qualifier: `unit.people.more-than`. */
export type Catalogue = Readonly<Record<string, string>>;
