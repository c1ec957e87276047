// What our frames cost the page that holds them, and how soon they fit.
import { type HostPages, openHostPages, renderHost } from '../browser/hostPages.ts';
import { datawrapper } from '../browser/hosts.ts';
import { type Cost, areSized, renderTen, watchCost } from '../browser/manyFrames.ts';
import { type Measured, medianOf } from './bars.ts';

const slowdown = 4;

interface TenCost {
  lastSize: number;
  longest: number;
  blocked: number;
  moved: number;
}

/** One visit to ten embeds with the processor slowed; all frames share the page's process, which is the worst case. */
async function visitTen(hosts: HostPages): Promise<TenCost> {
  const context = await hosts.site.browser.newContext({ viewport: { width: 412, height: 823 } });
  await context.addInitScript(watchCost);
  context.on('page', async (opened) => {
    const session = await context.newCDPSession(opened);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  });
  const story = await hosts.open(context, renderTen(hosts.ours));
  await story.waitForFunction(areSized);
  const costs = (await Promise.all(story.frames().map((frame) => frame.evaluate('cost')))) as Cost[];
  const [{ lastSize, shifts } = { lastSize: Number.NaN, shifts: [] }] = costs;
  const tasks = costs.flatMap((cost) => cost.tasks);
  await context.close();
  return {
    lastSize,
    longest: Math.max(0, ...tasks),
    blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
    moved: shifts.filter(({ at }) => at > lastSize).reduce((sum, { value }) => sum + value, 0),
  };
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

/** Medians of some visits. */
export async function measureFrames(runs: number): Promise<Measured[]> {
  const hosts = await openHostPages('127.0.0.1');
  const late: number[] = [];
  const tens: TenCost[] = [];
  for (let run = 0; run < runs; run += 1) {
    late.push(await timeLateHost(hosts));
    tens.push(await visitTen(hosts));
  }
  await hosts.close();
  const ten = (pick: (cost: TenCost) => number) => medianOf(tens.map(pick));
  return [
    { what: 'a frame fits after its page begins to listen', value: medianOf(late), unit: 'ms', bar: 1000 },
    { what: `ten frames, ${slowdown} times slowed: last one fits`, value: ten(({ lastSize }) => lastSize), unit: 'ms' },
    { what: 'their longest task', value: ten(({ longest }) => longest), unit: 'ms', bar: 200 },
    { what: 'their time over 50 ms in long tasks', value: ten(({ blocked }) => blocked), unit: 'ms' },
    { what: 'layout shift after the last size', value: ten(({ moved }) => moved), unit: '', bar: 0 },
  ];
}
