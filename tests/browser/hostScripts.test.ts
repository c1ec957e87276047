import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameHeight, frameOf, framesOf, openTable, waitForFit } from './hostPages.ts';
import { useHosts } from './useHosts.ts';

const hosted = useHosts();

const frame = (attributes = '', path = '/embed/saran-jobs/') =>
  `<iframe src="${hosted.hosts.ours(path)}"${attributes && ` ${attributes}`} title="Chart" width="400" height="50" frameborder="0"></iframe>`;
const script = (name = 'embed.js') => `<script async src="${hosted.hosts.ours(`/${name}`)}"></script>`;
const policy = () => {
  const { origin } = hosted.hosts.site.host;
  const rules = `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src ${origin}; require-trusted-types-for 'script'`;
  return `<meta http-equiv="content-security-policy" content="${rules}">`;
};

/** The names that scripts have added to the window of a page. */
const globalsOf = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(globalThis).toSorted());

/** Serves a page of our own site that tells its host a height as an embed does. */
async function impersonate(height: number, at: string): Promise<void> {
  await hosted.context.route(at, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: ${height} }, '*')</script><i>done</i>`,
    }),
  );
}

describe('embed.js', () => {
  it('sizes our frames, sandboxed or not, above the line that loads it and below', async () => {
    const page = await hosted.hosts.open(
      hosted.context,
      `${frame()}${script()}${frame('sandbox="allow-scripts"')}${frame('sandbox="allow-scripts allow-same-origin"', '/embed/saran-population/')}`,
    );
    await frameOf(page);
    const frames = await framesOf(page);
    expect(frames).toHaveLength(3);
    for (const [index, child] of frames.entries()) await waitForFit(page, child, { index });
    expect(await frameHeight(page)).toBeGreaterThan(300);
  });

  it('sizes a frame that comes later, and again when its table opens', async () => {
    const page = await hosted.hosts.open(hosted.context, script());
    await page.waitForLoadState('load');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frame());
    const child = await frameOf(page);
    await waitForFit(page, child);
    const closed = await frameHeight(page);
    await openTable(child);
    await waitForFit(page, child);
    expect(await frameHeight(page)).toBeGreaterThan(closed);
  });

  it('asks a frame that has spoken long before, and needs no second word of it', async () => {
    const page = await hosted.hosts.open(hosted.context, frame());
    const child = await frameOf(page);
    // The timer of the frame stands still from now on, so that only an answer can help.
    await child.evaluate(() => {
      for (let id = 1; id < 100; id += 1) clearInterval(id);
    });
    await page.evaluate((src) => {
      const line = document.createElement('script');
      line.src = src;
      document.body.append(line);
    }, hosted.hosts.ours('/embed.js'));
    await waitForFit(page, child);
    expect(await frameHeight(page)).toBeGreaterThan(300);
  });

  it('looks at the window of no frame but the one that speaks: others cost time while their pages are still to come', async () => {
    const watch = `<script>
      const looks = [];
      let speaks = '';
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
      addEventListener('message', ({ data }) => { speaks = Object.keys(Object(data)['datawrapper-height'] ?? {})[0] ?? ''; });
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() { looks.push([this.src, speaks]); return get.call(this); },
      });</script>`;
    const paths = ['/embed/saran-jobs/', '/embed/saran-population/', '/embed/tyre-plant-price/'];
    const page = await hosted.hosts.open(
      hosted.context,
      paths.map((path) => frame('', path)).join(''),
      watch + script().replace('async ', ''),
    );
    await frameOf(page);
    for (const [index, child] of (await framesOf(page)).entries()) await waitForFit(page, child, { index });
    const looks = (await page.evaluate('looks')) as [string, string][];
    expect(new Set(looks.map(([src]) => src))).toEqual(new Set(paths.map((path) => hosted.hosts.ours(path))));
    expect(looks.filter(([src, speaks]) => src !== `http://${speaks}`)).toEqual([]);
  });

  it('counts border and padding where the page does', async () => {
    const look = '<style>*{box-sizing:border-box}iframe{border:3px solid;padding:5px 0}</style>';
    const page = await hosted.hosts.open(
      hosted.context,
      `${frame('').replace('frameborder="0"', '')}${script()}`,
      look,
    );
    const child = await frameOf(page);
    await child.waitForFunction(
      () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    expect(await page.evaluate(() => document.querySelector('iframe')?.offsetHeight)).toBe(
      (await child.evaluate(() => innerHeight)) + 16,
    );
  });

  it('works under a strict content security policy and breaks none of it', async () => {
    const page = await hosted.hosts.open(hosted.context, `${frame()}${script()}`, policy());
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await waitForFit(page, await frameOf(page));
    expect(complaints).toEqual([]);
  });

  it('leaves no global behind, changes nothing but heights, and does no harm twice', async () => {
    const bare = await hosted.hosts.open(hosted.context, frame());
    const page = await hosted.hosts.open(hosted.context, `${frame()}<p style="height:9px"></p>${script()}${script()}`);
    await waitForFit(page, await frameOf(page));
    expect(await globalsOf(page)).toEqual(await globalsOf(bare));
    const markup = await page.evaluate(() => document.body.innerHTML);
    const loads = script().replace('async', 'async=""');
    expect(markup.replace(/ style="height: \d+px;"/, '')).toBe(`${frame()}<p style="height:9px"></p>${loads}${loads}`);
  });

  it('believes no frame of another site, and no frame of ours about another', async () => {
    const elsewhere = 'http://other.example/embed/saran-jobs/';
    await impersonate(777, elsewhere);
    const page = await hosted.hosts.open(
      hosted.context,
      `<iframe src="${elsewhere}" title="Other" width="400" height="50" frameborder="0"></iframe>${frame()}${script()}`,
    );
    const [, ours] = await framesOf(page);
    if (ours === undefined) throw new Error('no frame of ours');
    await waitForFit(page, ours, { index: 1 });
    expect(await frameHeight(page, 0)).toBe(50);
  });

  it('believes no page from elsewhere that has taken the place of ours in the frame', async () => {
    const elsewhere = 'http://other.example/taken/';
    await impersonate(777, elsewhere);
    const page = await hosted.hosts.open(hosted.context, `${frame()}${script()}`);
    const child = await frameOf(page);
    await waitForFit(page, child);
    const before = await frameHeight(page);
    await child.goto(elsewhere);
    await child.waitForSelector('i');
    // Its message came before this one of the page itself.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => data === 'later' && resolve());
          postMessage('later', '*');
        }),
    );
    expect(await frameHeight(page)).toBe(before);
  });
});

describe('<twenty-towns-chart> of embed-element.js', () => {
  const picture = () =>
    `<a href="${hosted.hosts.ours('/charts/saran-jobs/')}"><img src="${hosted.hosts.ours('/charts/saran-jobs/saran-jobs.png')}" alt="The chart" width="400" height="300"></a><p>Twenty Towns, CC BY 4.0</p>`;
  const element = (attributes = 'chart="saran-jobs"') =>
    `<twenty-towns-chart ${attributes} title="Jobs in Saran">${picture()}</twenty-towns-chart>`;
  /** The frame stands in a closed tree, so it is found by its window. */
  const childOf = async (page: Page) => {
    await expect.poll(() => page.frames().length).toBe(2);
    const [, child] = page.frames();
    if (child === undefined) throw new Error('the element has no frame');
    await child.waitForSelector('body > script', { state: 'attached' });
    return child;
  };
  const fits = async (page: Page) => {
    const child = await childOf(page);
    await child.waitForFunction(
      () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    return child;
  };

  it.each([
    ['the id of a chart', 'chart="saran-jobs"', '/embed/saran-jobs/'],
    ['an address on our site', 'src="embed/saran-jobs/?theme=dark"', '/embed/saran-jobs/?theme=dark'],
  ])('shows the chart by %s, and puts it in place of what stands inside', async (_, attributes, path) => {
    const page = await hosted.hosts.open(hosted.context, `${element(attributes)}${script('embed-element.js')}`);
    const child = await fits(page);
    expect(child.url()).toBe(hosted.hosts.ours(path));
    expect(await page.locator('img').isVisible()).toBe(false);
    expect(await child.evaluate(() => innerHeight)).toBeGreaterThan(300);
    expect(await child.frameElement().then((node) => node.getAttribute('title'))).toBe('Jobs in Saran');
  });

  it('grows with its table, and comes back when the page takes it away and puts it back', async () => {
    const page = await hosted.hosts.open(hosted.context, `${element()}${script('embed-element.js')}`);
    await openTable(await fits(page));
    await fits(page);
    await page.evaluate(() => {
      const node = document.querySelector('twenty-towns-chart');
      node?.remove();
      if (node) document.body.prepend(node);
    });
    const child = await fits(page);
    expect(await child.evaluate(() => innerHeight)).toBeGreaterThan(300);
    expect(page.frames()).toHaveLength(2);
  });

  it('waits until a reader comes near', async () => {
    const page = await hosted.hosts.open(
      hosted.context,
      `<p>Far</p>${element()}${script('embed-element.js')}`,
      '<style>p:first-child{height:20000px}</style>',
    );
    await page.waitForFunction(() => customElements.get('twenty-towns-chart') !== undefined);
    const before = hosted.hosts.site.host.requests.filter((path) => path.startsWith('/embed/')).length;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(hosted.hosts.site.host.requests.filter((path) => path.startsWith('/embed/'))).toHaveLength(before);
    await page.evaluate(() => scrollTo(0, 20_000));
    await fits(page);
  });

  it.each([
    ['its script does not come', '', ''],
    [
      'the page refuses the frame',
      `<meta http-equiv="content-security-policy" content="frame-src 'none'">`,
      'chart="saran-jobs"',
    ],
    ['it names another site', '', 'src="https://other.example/embed/saran-jobs/"'],
  ])('keeps picture, credit and link where %s', async (why, head, attributes) => {
    const loads = why.startsWith('its') ? '' : script('embed-element.js');
    const page = await hosted.hosts.open(hosted.context, `${element(attributes)}${loads}`, head);
    if (loads !== '') await page.waitForFunction(() => customElements.get('twenty-towns-chart') !== undefined);
    expect(await page.locator('img').isVisible()).toBe(true);
    expect(await page.locator('twenty-towns-chart p').isVisible()).toBe(true);
    expect((await page.locator('img').boundingBox())?.height).toBe(300);
  });

  it('works under a strict content security policy and breaks none of it', async () => {
    const page = await hosted.hosts.open(hosted.context, `${element()}${script('embed-element.js')}`, policy());
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await fits(page);
    expect(complaints).toEqual([]);
  });
});
