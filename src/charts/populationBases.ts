// Where counts of people begin anew: the yearly sheets flag it only here and there.

/** First years of a new base: censuses stand behind them. */
const newBases: readonly number[] = [1998, 2008, 2021];
/** The arrivals that lift Saran in 2004 are flagged as doubtful, most likely a recount. */
const ownBases: Readonly<Record<string, readonly number[]>> = { saran: [2004] };
/** Its borders moved so often that no series holds before the census of 2021. */
const noSeries: Readonly<Record<string, number>> = { zhanaozen: 2021 };

/** Whether the count of a year stands on another base than that of the year before. */
export function isNewBase(town: string, year: number): boolean {
  return newBases.includes(year) || ownBases[town]?.includes(year) === true;
}

/** Whether the count of a year can be compared with no other. */
export function standsAlone(town: string, year: number): boolean {
  return year < (noSeries[town] ?? 0);
}
