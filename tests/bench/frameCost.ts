// What our frames cost the page that holds them, and how soon they fit.
import { type HostPages, openHostPages, renderHost } from '../browser/hostPages.ts';
import { datawrapper } from '../browser/hosts.ts';
import { type Cost, areSized, renderTen, watchCost } from '../browser/manyFrames.ts';
import { type Measured, medianOf } from './bars.ts';
import { type LongestTask, traceTasks } from './taskTrace.ts';

const slowdown = 4;
/** ms between two looks at the page, so that looking is no work to speak of. */
const LOOK = 200;

interface TenCost extends LongestTask {
  lastSize: number;
  moved: number;
}

/** One visit to ten embeds with the processor slowed; all frames share the page's process, which is the worst case. */
async function visitTen(hosts: HostPages, rate: number): Promise<TenCost> {
  const { browser, host } = hosts.site;
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  await context.addInitScript(watchCost);
  context.on('page', async (opened) => {
    const session = await context.newCDPSession(opened);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  });
  let cost: Cost | undefined;
  const session = await browser.newBrowserCDPSession();
  const longest = await traceTasks(session, host.origin, async () => {
    const story = await hosts.open(context, renderTen(hosts.ours));
    await story.waitForFunction(areSized, undefined, { polling: LOOK });
    cost = (await story.evaluate('cost')) as Cost;
  });
  await session.detach();
  await context.close();
  const { lastSize, shifts } = cost ?? { lastSize: Number.NaN, shifts: [] };
  const moved = shifts.filter(({ at }) => at > lastSize).reduce((sum, { value }) => sum + value, 0);
  return { ...longest, lastSize, moved };
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
 * Medians of some visits. The longest task is told twice: by the clock of a slowed visit, which is right on a quiet machine only, and as the
 * processor's time of a visit at full speed, times the slowdown, which is right on any. Tasks count in which something of ours runs: the page
 * around the frames has its own, which making ten frames costs whatever is in them.
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
  const ten = (pick: (cost: TenCost) => number) => medianOf(slowed.map(pick));
  const processor = medianOf(full.map((cost) => cost.processor));
  return [
    { what: 'a frame fits after its page begins to listen', value: medianOf(late), unit: 'ms', bar: 1000 },
    { what: `ten frames, ${slowdown} times slowed: last one fits`, value: ten(({ lastSize }) => lastSize), unit: 'ms' },
    { what: `their longest task, processor times ${slowdown}`, value: slowdown * processor, unit: 'ms', bar: 50 },
    {
      what: 'their longest task by the clock, quiet machines only',
      value: ten(({ wall }) => wall),
      unit: 'ms',
      bar: 50,
    },
    { what: 'layout shift after the last size', value: ten(({ moved }) => moved), unit: '', bar: 0 },
  ];
}
