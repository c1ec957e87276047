import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toPrintDocument } from '../../../src/exports/print/printDocument.ts';
import { createWords } from '../../../src/language/createWords.ts';

const edition = {
  words: createWords('en'),
  title: 'A <b> of towns',
  day: '26 November 2026',
  page: 'https://towns.example/saran/',
  edition: 'https://towns.example/editions/2026-11-26/',
  css: '.print{color:red}',
};
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><style>@font-face{font-family:A;src:url(/a.woff2)}@font-face{font-family:B;src:local(C)}p{margin:0}</style></head>` +
  `<body><header class="masthead"><a class="wordmark" href="/"><svg></svg> <span>Twenty Towns</span></a><nav>Menu</nav></header><main>${body}</main><footer>Colophon</footer></body></html>`;
const story =
  '<article><header class="opening"><h1>Saran</h1><p class="byline">By us <span class="noprint">PDF</span></p></header><nav class="contents">In this story</nav>' +
  '<div class="story"><p>Read <a href="/seminar/">orders</a>.</p><form>Choose</form></div><section class="cite">Cite it</section><nav class="pager">Next</nav></article><div class="towns-find">Find</div>';
const print = (body: string) => {
  const html = toPrintDocument(page(body), edition);
  return { html, document: parseHTML(html).document };
};

describe('toPrintDocument(html, edition)', () => {
  const { html, document } = print(story);

  it('keeps opening, contents, story and citation, and nothing that can be pressed', () => {
    const { textContent } = document.querySelector('main')!;
    expect(textContent).toMatch(/^SaranBy us .*In this storyRead orders1\.Cite itNotes and addresses/);
    for (const gone of ['PDF', 'Choose', 'Next', 'Find', 'Menu', 'Colophon'])
      expect(document.body.textContent).not.toContain(gone);
  });

  it('says of which day the edition is and where it and the page are', () => {
    const block = document.querySelector('.opening + .print-edition');
    expect(block?.textContent).toContain('Edition of 26 November 2026');
    expect([...(block?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'https://towns.example/editions/2026-11-26/',
      'https://towns.example/saran/',
    ]);
    expect(block?.querySelector('svg.print-qr')?.getAttribute('aria-label')).toContain('/editions/2026-11-26/');
  });

  it('ends with the notes', () => {
    const last = document.querySelector('main')?.lastElementChild;
    expect(last?.className).toBe('print-notes');
    expect(last?.textContent).toContain('https://towns.example/seminar/');
  });

  it('has the language, a safe title and no rule that fetches a face', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>A &lt;b&gt; of towns · Twenty Towns</title>');
    expect(html).not.toContain('/a.woff2');
    expect(html).toContain('local(C)');
    expect(html).toMatch(/p\{margin:0\}@page\{.*\.print\{color:red\}<\/style>/);
  });

  it('takes a lesson whole', () => {
    const lesson =
      '<article class="record"><header class="opening"><h1>Lesson</h1></header><section>For it</section><section class="cite">Cite it</section><nav class="pager">Next</nav></article>';
    expect(print(lesson).document.querySelector('main')?.textContent).toMatch(/^Lesson.*For itCite it$/);
  });

  it('refuses a page without either', () => {
    expect(() => print('<p>Search</p>')).toThrow('https://towns.example/saran/ has nothing to print');
  });
});
