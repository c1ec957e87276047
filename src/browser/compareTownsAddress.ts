// A choice as the query of the address, and back: `?measure=wage&scope=town&towns=ridder,temirtau&base=2010`.
import { type Choice, MOST, type Surroundings } from './compareTownsData.ts';

/** What the address asks for; what it does not say, or says of nothing that exists, is taken from `start`. */
export function parseChoice(query: string, start: Choice, { measures, towns }: Surroundings): Choice {
  const asked = new URLSearchParams(query);
  const [measure, scope, names, base] = ['measure', 'scope', 'towns', 'base'].map(
    (name) => asked.get(name) ?? undefined,
  );
  const known = [...new Set((names ?? '').split(','))].filter((town) => Object.hasOwn(towns, town)).slice(0, MOST);
  const chosen = measure !== undefined && Object.hasOwn(measures, measure) ? measure : start.measure;
  const isYear = /^\d{4}$/.test(base ?? '') && measures[chosen]?.indexed === true;
  return {
    measure: chosen,
    scope: scope === 'town' || scope === 'administration' ? scope : start.scope,
    towns: names === undefined ? start.towns : known,
    base: isYear ? Number(base) : undefined,
  };
}

/** The query with its question mark. */
export function formatChoice({ measure, scope, towns, base }: Choice): string {
  const query = `?measure=${measure}&scope=${scope}&towns=${towns.join(',')}`;
  return base === undefined ? query : `${query}&base=${base}`;
}
