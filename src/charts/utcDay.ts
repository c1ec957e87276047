// Days for scales of time.

/** Midnight in UTC of an ISO day, so that a drawing is the same wherever it is made. */
export function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
