// The vocabulary of schema.org as the package schema-dts declares it: which type has which properties.
import { readFileSync } from 'node:fs';

type Node = Record<string, unknown>;

const source = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
/** A type without types below it is declared as a leaf alone. */
const DECLARED = /^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+)\{([\s\S]*?)^\}/gm;
const bases = new Map<string, { parents: string[]; properties: string[] }>();
for (const [, name = '', kind, above = '', body = ''] of source.matchAll(DECLARED)) {
  if (kind === 'Leaf' && bases.has(name)) continue;
  const parents = [...above.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent);
  const properties = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property);
  bases.set(name, { parents: parents.filter((parent) => parent !== name), properties });
}

/** The properties of a type and of all types above it; undefined where there is no such type. */
function propertiesOf(type: string): ReadonlySet<string> | undefined {
  const base = bases.get(type);
  if (base === undefined) return undefined;
  return new Set([...base.properties, ...base.parents.flatMap((parent) => [...(propertiesOf(parent) ?? [])])]);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a description says in words that schema.org does not have, as `Type.property`. */
export function findStrangeTerms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findStrangeTerms);
  if (!isNode(value)) return [];
  const type = String(value['@type']);
  const known = propertiesOf(type);
  return Object.entries(value).flatMap(([key, field]) => [
    ...(key.startsWith('@') || known?.has(key) ? [] : [`${type}.${key}`]),
    ...findStrangeTerms(field),
  ]);
}

/** The types and properties of a description without its texts: pages of one kind share few shapes. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].toSorted().join()}]`;
  if (!isNode(value)) return typeof value;
  const fields = Object.entries(value).map(
    ([key, field]) => `${key}:${key === '@type' ? String(field) : shapeOf(field)}`,
  );
  return `{${fields.join()}}`;
}
