// The tasks of the pages in frames, as the browser's own trace tells them: how much of the processor each took.
import type { CDPSession } from 'playwright-core';

/** An event of the trace with a beginning and an end; times in µs. */
interface Span {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  /** Of the processor, for this thread alone. */
  tdur?: number;
  args?: { beginData?: { frame?: string; url?: string }; data?: { frame?: string; url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const urlOf = ({ args }: Span): string => args?.beginData?.url ?? args?.data?.url ?? '';
const frameOf = ({ args }: Span): string => args?.beginData?.frame ?? args?.data?.frame ?? '';
const threadOf = ({ pid, tid }: Span): string => `${pid}/${tid}`;

/** ms of the processor, the same however busy the machine is, of the longest task in which something of ours ran: reading, styling or laying out one of our frames, or our line in the page around them. */
function findLongest(spans: readonly Span[], isFrame: (url: string) => boolean, script: string): number {
  const reads = spans.filter((span) => span.name === 'ParseHTML' && isFrame(urlOf(span)));
  const frames = new Set(reads.map(frameOf));
  const threads = new Set(reads.map(threadOf));
  const isOurs = (span: Span) => frames.has(frameOf(span)) || (span.name === 'FunctionCall' && urlOf(span) === script);
  const inThreads = spans.filter((span) => threads.has(threadOf(span)));
  const ours = inThreads.filter(isOurs);
  const tasks = inThreads.filter(
    (task) =>
      task.name === 'RunTask' &&
      ours.some((span) => threadOf(span) === threadOf(task) && span.ts >= task.ts && span.ts < task.ts + task.dur),
  );
  if (tasks.length === 0) throw new Error('the trace holds no task of ours');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Traces what happens during `visit`; gives ms of the processor. `root` is the address of our site; `session` is the browser's own. */
export async function traceTasks(session: CDPSession, root: string, visit: () => Promise<void>): Promise<number> {
  const spans: Span[] = [];
  session.on('Tracing.dataCollected', ({ value }) => spans.push(...(value as unknown as Span[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await visit();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const whole = spans.filter(({ ph }) => ph === 'X');
  return findLongest(whole, (url) => url.startsWith(`${root}/embed/`), `${root}/embed.js`);
}
