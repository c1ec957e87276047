// Contested questions as pages show them: the answers side by side.
import { nameSpeaker, toAttribution } from '../evidence/attribution.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Words } from '../language/words.ts';

export interface Answer {
  value: string;
  speaker: string;
  period: string;
  publisher: string;
  url: string;
}

export interface QuestionEdition {
  id: string;
  question: string;
  answers: readonly Answer[];
  why: string;
  verdict: string;
}

/** The question with the answers of its claims, in the order of the table. Throws for an unknown id. */
export function createQuestion(id: string, registry: Registry, words: Words): QuestionEdition {
  const { question, claims, why, verdict } = registry.question(id);
  const answers = claims.map((claim) => {
    const statement = registry.statement(claim);
    const source = registry.source(statement.source);
    const { publisher, period } = toAttribution(statement, source);
    const value = words.quantity(statement);
    return {
      value,
      speaker: nameSpeaker(statement, source),
      period: words.period(period.text),
      publisher,
      url: source.url,
    };
  });
  return { id, question, answers, why, verdict };
}
