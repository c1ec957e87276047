// What our frames cost the page that holds them, and how soon they fit.
import { type HostPages, openHostPages, renderHost } from '../browser/hostPages.ts';
import { datawrapper } from '../browser/hosts.ts';
import { type Cost, TEN, areSized, isSized, renderTen, scrollToFrame, watchCost } from '../browser/manyFrames.ts';
import { type Measured, medianOf } from './bars.ts';
import { traceTasks } from './taskTrace.ts';

const slowdown = 4;
/** ms between two looks at the page, so that looking is no work to speak of. */
const LOOK = 200;

interface TenCost {
  /** ms of the processor. */
  longest: number;
  /** Tasks of more than 50 ms by the clock in our frames, as the browser counts them. */
  long: number;
  moved: number;
}

/** One visit to ten embeds as our code puts them on a page, read from the first to the last with the processor slowed; all frames share the page's process, which is the worst case. */
async function visitTen(hosts: HostPages, rate: number): Promise<TenCost> {
  const { browser, host } = hosts.site;
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  await context.addInitScript(watchCost);
  context.on('page', async (opened) => {
    const session = await context.newCDPSession(opened);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  });
  const read = async (): Promise<Omit<TenCost, 'longest'>> => {
    const story = await hosts.open(context, renderTen(hosts.ours, 'lazy'));
    for (const id of TEN) {
      await story.evaluate(scrollToFrame, id);
      await story.waitForFunction(isSized, id, { polling: LOOK });
    }
    // The frame after the last size still shows what that size moved.
    const settled = await story.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    for (const id of TEN.toReversed()) await story.evaluate(scrollToFrame, id);
    const { shifts } = (await story.evaluate('cost')) as Cost;
    const ours = story.frames().filter((frame) => frame.url().startsWith(host.origin));
    const counts = await Promise.all(
      ours.map(async (frame) => ((await frame.evaluate('cost')) as Cost).longTasks.length),
    );
    return {
      long: counts.reduce((sum, count) => sum + count, 0),
      moved: shifts.filter(({ at }) => at > settled).reduce((sum, { value }) => sum + value, 0),
    };
  };
  // Tracing slows every task: a visit is either traced, or timed by the clock.
  let seen = { long: 0, moved: 0 };
  let longest = Number.NaN;
  if (rate > 1) seen = await read();
  else {
    const session = await browser.newBrowserCDPSession();
    longest = await traceTasks(session, host.origin, async () => void (seen = await read()));
    await session.detach();
  }
  await context.close();
  return { longest, ...seen };
}

/** ms from the moment at which a page begins to listen, all being loaded, to the size of its frame. */
async function timeLateHost(hosts: HostPages): Promise<number> {
  const context = await hosts.site.browser.newContext();
  await context.addInitScript(watchCost);
  const page = await hosts.open(context, renderHost(datawrapper, hosts.ours('/embed/saran-jobs/')));
  await page.waitForLoadState('load');
  const start = (await page.evaluate('listen(); performance.now()')) as number;
  await page.waitForFunction(areSized);
  const { lastSize } = (await page.evaluate('cost')) as Cost;
  await context.close();
  return lastSize - start;
}

/**
 * Some visits. Long tasks are told twice: as the browser counts them in a slowed visit, which is right on a quiet machine only, and as the
 * processor's time of the longest in a traced visit at full speed, times the slowdown, which is right on any.
 */
export async function measureFrames(runs: number): Promise<Measured[]> {
  const hosts = await openHostPages('127.0.0.1');
  const late: number[] = [];
  const slowed: TenCost[] = [];
  const full: TenCost[] = [];
  for (let run = 0; run < runs; run += 1) {
    late.push(await timeLateHost(hosts));
    slowed.push(await visitTen(hosts, slowdown));
    full.push(await visitTen(hosts, 1));
  }
  await hosts.close();
  const processor = medianOf(full.map(({ longest }) => longest));
  return [
    { what: 'a frame fits after its page begins to listen', value: medianOf(late), unit: 'ms', bar: 1000 },
    { what: `their longest task, processor times ${slowdown}`, value: slowdown * processor, unit: 'ms', bar: 50 },
    {
      what: `their tasks over 50 ms by the clock, all ${runs} visits, quiet machines only`,
      value: slowed.reduce((sum, { long }) => sum + long, 0),
      unit: '',
      bar: 0,
    },
    {
      what: 'layout shift after the last size',
      value: Math.max(...slowed.map(({ moved }) => moved)),
      unit: '',
      bar: 0,
    },
  ];
}
