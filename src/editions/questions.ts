// Contested questions as pages show them: the answers side by side, drawn where they share a unit.
import { drawLayouts } from '../charts/drawing.ts';
import { renderFigure } from '../charts/figure.ts';
import { createQuestionChart } from '../charts/questionDrawing.ts';
import { questionPath } from '../evidence/addresses.ts';
import type { Contested } from '../evidence/rows.ts';
import type { Desk } from './desk.ts';
import { type EvidenceLine, createEvidenceLine } from './evidenceLine.ts';
import { type Theme, themeOf, themes } from './themes.ts';

export interface QuestionEdition {
  id: string;
  /** From the root of the site, without language. */
  path: string;
  theme: Theme;
  question: string;
  /** In order of time. */
  answers: readonly EvidenceLine[];
  /** How many documents the answers stand in. */
  sources: number;
  why: string;
  verdict: string;
  /** The `<figure>`; undefined where the answers have no common unit. */
  figure: string | undefined;
}

export interface ThemeEdition {
  theme: Theme;
  questions: readonly QuestionEdition[];
}

function drawQuestion(question: Contested, theme: Theme, { words, workshop, escape, href }: Desk): string | undefined {
  const { evidence, measure } = workshop;
  const topic = theme === 'list' || theme === 'towns' ? 'people' : theme;
  const drawn = createQuestionChart(question, topic, evidence.registry, words);
  if (drawn === undefined) return undefined;
  const { chart, dek, alt } = drawn;
  const rows = chart.rows(evidence);
  const text = (plain: string) => ({ plain, html: escape(plain) });
  return renderFigure({
    chart,
    rows,
    drawings: drawLayouts(chart, rows, { words, measure: measure.sans }),
    text: { title: text(words.say('question.drawing')), dek: text(dek), alt: text(alt) },
    evidence,
    words,
    heading: 2,
    href,
  });
}

function createQuestion(row: Contested, desk: Desk): QuestionEdition {
  const { id, question, claims, why, verdict } = row;
  const { registry } = desk.workshop.evidence;
  const statements = claims.map((claim) => registry.statement(claim));
  const startOf = (statement: (typeof statements)[number]) =>
    statement.kind === 'claim' ? statement.period.start : `${statement.year}-01-01`;
  const theme = themeOf(row, registry);
  return {
    id,
    path: questionPath(id),
    theme,
    question,
    answers: statements
      .toSorted((a, b) => Number(startOf(a) > startOf(b)) - Number(startOf(a) < startOf(b)))
      .map((statement) => createEvidenceLine(statement.id, registry, desk.words)),
    sources: new Set(statements.map(({ source }) => source)).size,
    why,
    verdict,
    figure: drawQuestion(row, theme, desk),
  };
}

/** All contested questions under their themes; a theme without a question is left out. */
export function createContested(desk: Desk): ThemeEdition[] {
  const questions = desk.workshop.evidence.registry.tables.contested.map((row) => createQuestion(row, desk));
  return themes
    .map((theme) => ({ theme, questions: questions.filter((question) => question.theme === theme) }))
    .filter((group) => group.questions.length > 0);
}
