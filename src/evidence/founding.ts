// The documents that the report grew from. Tables whose every row comes out of the same one give a paragraph and no source.

/** The government's text on the seminar: each directive stands in it. */
export const RELEASE = 'pm-seminar-2025';
/** The study of Saran: each lesson stands in it. */
export const STUDY = 'kaziss-saran-2025';

/** Their paragraphs were counted as lines that are not empty; in other sources nobody said what counts. */
export const FOUNDING: ReadonlySet<string> = new Set([RELEASE, STUDY]);
