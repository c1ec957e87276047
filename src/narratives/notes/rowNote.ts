// The notes of events, findings, directives, contested questions and lessons.
import { directivePath, lessonPath, questionPath, sourcePath } from '../../evidence/addresses.ts';
import type { Source } from '../../evidence/rows.ts';
import { escapeHtml } from '../../language/escape.ts';
import type { Environment } from '../environment.ts';
import type { Row } from '../readTarget.ts';
import { renderCitation } from './citation.ts';
import { type Note, type NoteParts, renderFrame, renderList } from './noteFrame.ts';
import { signsOf } from './signs.ts';
import { renderStatements } from './statement.ts';

export function renderRowNote(target: Row, environment: Environment): Note {
  const { registry, words, href } = environment;
  const title = words.say(`note.label.${target.kind}`);
  const parts: Omit<NoteParts, 'rows' | 'link'> = {
    id: `note-${target.kind}-${target.row.id}`,
    signs: signsOf(target, registry),
    label: title,
    value: title,
  };
  const pageOf = ({ id }: Source) => ({ href: href(`/${sourcePath(id)}`), label: words.say('note.page.source') });
  switch (target.kind) {
    case 'event': {
      const source = registry.source(target.row.source);
      return renderFrame(
        {
          ...parts,
          rows: [
            [words.say('note.what'), escapeHtml(target.row.event)],
            [words.say('note.when'), escapeHtml(words.period(target.row.date.text))],
            [words.say('note.where'), renderCitation(source, '', words)],
          ],
          link: source,
          page: pageOf(source),
        },
        words,
      );
    }
    case 'finding': {
      const { statement, date, fragment, locator } = target.row;
      const source = registry.source(target.row.source);
      return renderFrame(
        {
          ...parts,
          rows: [
            [words.say('note.what'), escapeHtml(statement)],
            [words.say('note.when'), escapeHtml(words.period(date.text))],
            [words.say('note.where'), renderCitation(source, locator, words)],
            [
              words.say('note.words'),
              fragment === '' ? '' : `<q lang="${escapeHtml(source.language)}">${escapeHtml(fragment)}</q>`,
            ],
          ],
          link: source,
          page: pageOf(source),
        },
        words,
      );
    }
    case 'directive': {
      const { what, owners, deadline, state, note, evidence } = target.row;
      return renderFrame(
        {
          ...parts,
          rows: [
            [words.say('note.what'), escapeHtml(what)],
            [words.say('note.owners'), escapeHtml(owners)],
            [words.say('note.deadline'), escapeHtml(words.period(deadline))],
            [words.say('note.state'), escapeHtml(words.say(`note.state.${state}`))],
            [words.say('note.evidence'), renderEvidence(evidence, environment)],
            [words.say('note.remark'), escapeHtml(note)],
          ],
          page: { href: href(`/${directivePath(target.row.id)}`), label: words.say('note.page.directive') },
        },
        words,
      );
    }
    case 'question': {
      const { question, claims, why, verdict } = target.row;
      return renderFrame(
        {
          ...parts,
          value: question,
          rows: [
            [words.say('note.answers'), renderEvidence(claims, environment)],
            [words.say('note.why'), escapeHtml(why)],
            [words.say('note.verdict'), escapeHtml(verdict)],
          ],
          page: { href: href(`/${questionPath(target.row.id)}`), label: words.say('note.page.question') },
        },
        words,
      );
    }
    case 'lesson': {
      const { statement, evidence_for, evidence_against, caveat } = target.row;
      return renderFrame(
        {
          ...parts,
          value: target.row.title,
          rows: [
            [words.say('note.what'), escapeHtml(statement)],
            [words.say('note.for'), renderEvidence(evidence_for, environment)],
            [words.say('note.against'), renderEvidence(evidence_against, environment)],
            [words.say('note.caveat'), escapeHtml(caveat)],
          ],
          page: { href: href(`/${lessonPath(target.row.id)}`), label: words.say('note.page.lesson') },
        },
        words,
      );
    }
    case 'source':
      return renderFrame(
        {
          ...parts,
          rows: [[words.say('note.where'), renderCitation(target.row, '', words)]],
          link: target.row,
          page: pageOf(target.row),
        },
        words,
      );
  }
}

// First what others wrote, then the numbers.
function renderEvidence(ids: readonly string[], { registry, words }: Environment): string {
  const numbers = ids.filter((id) => registry.has('claim', id) || registry.has('observation', id));
  const texts = ids.flatMap((id) => {
    if (registry.has('finding', id)) return [escapeHtml(registry.finding(id).statement)];
    if (!registry.has('event', id)) return [];
    const { date, event } = registry.event(id);
    return [`${escapeHtml(words.period(date.text))}: ${escapeHtml(event)}`];
  });
  return (
    renderList(texts) +
    renderStatements(
      numbers.map((id) => registry.statement(id)),
      registry,
      words,
    )
  );
}
