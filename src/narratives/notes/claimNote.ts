// The note of a claim or an observation: who said it, when, where it stands, the words around it, what others say.
import { questionPath, statementPath } from '../../evidence/addresses.ts';
import type { Claim, Contested, Observation } from '../../evidence/rows.ts';
import { escapeHtml } from '../../language/escape.ts';
import type { Environment } from '../environment.ts';
import { type Note, inEnglish, renderFrame } from './noteFrame.ts';
import { signsOf } from './signs.ts';
import { renderCitation } from './citation.ts';
import { renderStatements, sayValue, sayWhen, sayWho } from './statement.ts';
import { renderSubject } from './subject.ts';

export function renderClaimNote(row: Claim | Observation, { registry, words, href }: Environment): Note {
  const source = registry.source(row.source);
  const value = sayValue(row, words);
  const status = row.kind === 'claim' ? row.status : 'statistic';
  const fragment = row.kind === 'claim' ? row.fragment : '';
  const flag = row.kind === 'observation' && row.flag !== '' ? words.say(`note.flag.${row.flag}`) : '';
  const remark = [row.kind === 'claim' ? '' : escapeHtml(flag), inEnglish(row.note, words)]
    .filter((part) => part !== '')
    .join(' ');
  return renderFrame(
    {
      id: `note-${row.id}`,
      signs: signsOf({ kind: 'claim', row }, registry),
      label: words.say('note.label.claim', { value }),
      value,
      rows: [
        [words.say('note.who'), escapeHtml(sayWho(row, registry))],
        [words.say('note.kind'), escapeHtml(words.say(`note.status.${status}`))],
        [words.say('note.of'), renderSubject(row, registry)],
        [words.say('note.when'), escapeHtml(sayWhen(row, words))],
        [words.say('note.where'), renderCitation(source, row.locator, words)],
        [
          words.say('note.words'),
          fragment === '' ? '' : `<q lang="${escapeHtml(source.language)}">${escapeHtml(fragment)}</q>`,
        ],
        [
          words.say('note.others'),
          registry
            .questionsOf(row.id)
            .map((question, _, all) => renderOthers(question, row, all.length > 1, { registry, words, href }))
            .join(''),
        ],
        [words.say('note.remark'), remark],
      ],
      link: source,
      page: {
        href: href(`/${statementPath(row)}`),
        label: words.say(row.kind === 'claim' ? 'note.page.claim' : 'note.page.series'),
      },
    },
    words,
  );
}

// The question is asked only where the number takes part in several.
function renderOthers(
  question: Contested,
  own: Claim | Observation,
  asked: boolean,
  { registry, words, href }: Pick<Environment, 'registry' | 'words' | 'href'>,
): string {
  const others = question.claims.filter((id) => id !== own.id).map((id) => registry.statement(id));
  const ask = asked ? `<p>${escapeHtml(question.question)}</p>` : '';
  const page = `<a href="${escapeHtml(href(`/${questionPath(question.id)}`))}">${escapeHtml(words.say('note.page.question'))}</a>`;
  return `${ask}${renderStatements(others, registry, words, own)}<p>${escapeHtml(question.why)}</p><p>${escapeHtml(question.verdict)}</p><p>${page}</p>`;
}
