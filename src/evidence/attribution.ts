// Claims and observations shown alike: whose number it is, when, and how far it can be trusted.
import { parsePeriod } from './period.ts';
import type { Claim, Observation, Period, Qualifier, Source, Status } from './rows.ts';

export interface Attribution {
  /** The person or office whose number it is; empty where the source names nobody, so that the publisher stands alone. */
  speaker: string;
  publisher: string;
  period: Period;
  qualifier: Qualifier;
  status: Status;
  /** Verbatim words of the source; empty for observations, which stand in a table cell. */
  fragment: string;
}

/** Every row of the panel is a claim of the Bureau. */
export const PANEL_SPEAKER = 'Bureau of National Statistics';

/** Who says a number. `source` is the row of the statement's own source. */
export function toAttribution(statement: Claim | Observation, source: Source): Attribution {
  const { publisher } = source;
  switch (statement.kind) {
    case 'claim': {
      const { speaker, period, qualifier, status, fragment } = statement;
      return { speaker, publisher, period, qualifier, status, fragment };
    }
    case 'observation': {
      const period = parsePeriod(String(statement.year));
      return { speaker: PANEL_SPEAKER, publisher, period, qualifier: 'exact', status: 'statistic', fragment: '' };
    }
  }
}

/** The one name to print beside a number: its speaker, else the encyclopaedia's authors, else the publisher; mirrors of Wikipedia have names that say nothing. */
export function nameSpeaker(statement: Claim | Observation, source: Source): string {
  const { speaker, publisher } = toAttribution(statement, source);
  if (speaker !== '') return speaker;
  return source.author.startsWith('Wikipedia') ? source.author : publisher || source.title;
}
