import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { exemplars } from './exemplars.ts';
import { pagesOf } from './pagesOf.ts';

const pages = pagesOf();
const hasJava = spawnSync('java', ['-version']).status === 0;

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url: string;
  lastLine?: number;
  lastColumn?: number;
  message: string;
  extract?: string;
}

/**
 * The checker is asked about HTML: its CSS part lags years behind the standards and refuses container queries, and on the
 * disk, where it reads, no script, no style sheet and no picture is the site's own; a browser says in tests/browser/ whether the policy lets them run.
 */
const isHtml = ({ message }: Message): boolean =>
  !message.startsWith('CSS: ') &&
  !/Content Security Policy \(meta tag\): (?:external (?:script|stylesheet)|image)/.test(message);

/** Everything the Nu checker has to say on the files. */
function askNu(files: readonly string[]): Message[] {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const { stdout, stderr, status } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`the checker failed: ${stderr}`);
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

describe('HTML of every page', () => {
  it.skipIf(!hasJava)('is valid by the Nu checker, with no error, warning or hint', () => {
    const said = askNu(pages.map(({ file }) => file))
      .filter(isHtml)
      .map(
        ({ type, url, lastLine, lastColumn, message, extract }) =>
          `${type}: ${url}:${lastLine}:${lastColumn} ${message} ${extract ?? ''}`,
      );
    expect(said).toEqual([]);
  });

  it('the Nu checker reads every page: a page with a mistake is found', { skip: !hasJava }, () => {
    expect(askNu(['tests/fixtures/dist/invalid.html']).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Duplicate ID'),
    );
  });

  // Where Nu has read every page, pages that show all kinds of elements are enough for a second opinion.
  it('is valid by html-validate, its standard rules', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    const said: string[] = [];
    for (const { html, path } of hasJava ? exemplars(pages) : pages) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results) {
        for (const { line, column, ruleId, message } of messages)
          said.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(said).toEqual([]);
  });
});
