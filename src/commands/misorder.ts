// What a command says of words that it cannot follow.

/** An order that cannot be followed: what is wrong, and on a second line what to do. */
export class Misorder extends Error {}

/** The message of an unknown flag or a flag without its value, as node:util words it, with the right way to write the order below. */
export function toMisorder(error: unknown, usage: string): Misorder {
  const [what] = (error instanceof Error ? error.message : String(error)).split('. ');
  return new Misorder(`${what?.charAt(0).toLowerCase()}${what?.slice(1)}\n  ${usage}`);
}
