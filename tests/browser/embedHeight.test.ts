import { describe, expect, it } from 'vitest';
import { reportHeight } from '../../src/browser/embedHeight.ts';

/** A window in a frame whose clock is turned by hand. */
function createFrame({ height = 437, innerHeight = 150 } = {}) {
  const said: unknown[] = [];
  const hear: ((event: { data: unknown; source: unknown }) => void)[] = [];
  const ticks: (() => void)[] = [];
  const resized: (() => void)[] = [];
  const tasks: (() => void)[] = [];
  const asked: unknown[] = [];
  const content = { height };
  const root = { clientWidth: 400, style: { overflow: '' }, getBoundingClientRect: () => content };
  const parent = { postMessage: (message: unknown) => said.push(message) };
  const frame = {
    parent,
    innerHeight,
    innerWidth: 400,
    location: new URL('https://towns.example/embed/saran-jobs/'),
    document: { documentElement: root },
    addEventListener: (_: string, listener: (typeof hear)[number]) => hear.push(listener),
    setInterval: (tick: () => void) => ticks.push(tick),
    scheduler: {
      postTask(task: () => void, options: unknown) {
        tasks.push(task);
        asked.push(options);
      },
    },
    ResizeObserver: class {
      constructor(listener: () => void) {
        resized.push(listener);
      }
      observe() {}
    },
  };
  const load = () => reportHeight(frame as unknown as Parameters<typeof reportHeight>[0]);
  const work = () => tasks.splice(0).forEach((task) => task());
  const pym = () => said.filter((message) => typeof message === 'string' && message.startsWith('pym'));
  return {
    frame,
    root,
    content,
    /** Heights said so far, each once. */
    heights: () => pym().map((message) => Number(String(message).split('xPYMx').at(-1))),
    ask: (data: unknown, source: unknown = parent) => hear.forEach((listener) => listener({ data, source })),
    look: (times = 1) => {
      for (let time = 0; time < times; time += 1) ticks.forEach((tick) => tick());
    },
    resize: () => resized.forEach((listener) => listener()),
    said,
    asked,
    load,
    work,
    start() {
      load();
      work();
    },
  };
}

const late = { sentinel: 'amp', type: 'frames-init' };

describe('reportHeight(frame)', () => {
  it('says the height, rounded up, in a task after the one that reads the page, before all others', () => {
    const { load, work, heights, asked } = createFrame({ height: 436.2 });
    load();
    expect(heights()).toEqual([]);
    expect(asked).toEqual([{ priority: 'user-blocking' }]);
    work();
    expect(heights()).toEqual([437]);
  });

  it('says it when the observer first looks where a browser takes no such task', () => {
    const { frame, load, resize, heights } = createFrame();
    Object.assign(frame, { scheduler: undefined });
    load();
    resize();
    expect(heights()).toEqual([437]);
  });

  it('says nothing where the embed is a page of its own', () => {
    const { frame, start, said } = createFrame();
    frame.parent = frame as unknown as typeof frame.parent;
    start();
    expect(said).toEqual([]);
  });

  it('says nothing while the frame is not laid out and has no width, and the height when it has', () => {
    const { frame, content, start, heights, look } = createFrame({ height: 2442 });
    frame.innerWidth = 0;
    start();
    look(5);
    expect(heights()).toEqual([]);
    frame.innerWidth = 400;
    content.height = 437;
    look();
    expect(heights()).toEqual([437]);
  });

  it('asks for more room where a scrollbar stays in a frame that is tall enough beside it, and then says the height without', () => {
    const { frame, root, start, heights, look } = createFrame({ innerHeight: 50 });
    root.clientWidth = 385;
    root.getBoundingClientRect = () => ({ height: root.clientWidth === 385 ? 423 : 437 });
    start();
    expect(heights()).toEqual([423]);
    frame.innerHeight = 423;
    look();
    expect(heights()).toEqual([423, 522]);
    frame.innerHeight = 522;
    root.clientWidth = 400;
    look();
    expect(heights()).toEqual([423, 522, 437]);
    frame.innerHeight = 437;
    look(10);
    expect(heights()).toEqual([423, 522, 437]);
  });

  it('asks for more room once only for one height: some hosts never take the scrollbar away', () => {
    const { frame, root, start, heights, look } = createFrame({ innerHeight: 423 });
    root.clientWidth = 385;
    root.getBoundingClientRect = () => ({ height: 423 });
    start();
    frame.innerHeight = 522;
    look();
    frame.innerHeight = 423;
    look(10);
    expect(heights()).toEqual([522, 423]);
  });

  it('is silent once the frame fits', () => {
    const { frame, start, heights, look } = createFrame();
    start();
    frame.innerHeight = 437;
    look(100);
    expect(heights()).toEqual([437]);
  });

  it('repeats until the frame fits: for twenty seconds at each look, then every ten, for ten minutes, then no more', () => {
    const { start, heights, look } = createFrame();
    start();
    look(40);
    expect(heights()).toHaveLength(41);
    look(20);
    expect(heights()).toHaveLength(42);
    look(1140);
    expect(heights()).toHaveLength(99);
    look(10_000);
    expect(heights()).toHaveLength(99);
  });

  it('a host that begins to listen after that gets its answer when it asks', () => {
    const { start, heights, look, ask } = createFrame();
    start();
    look(5000);
    const before = heights().length;
    ask(late);
    expect(heights()).toHaveLength(before + 1);
    look(2);
    expect(heights()).toHaveLength(before + 3);
  });

  it('begins anew when the content grows, seen by the observer or, off the screen, by the timer', () => {
    const { content, frame, start, heights, look, resize } = createFrame({ innerHeight: 437 });
    start();
    content.height = 523;
    resize();
    frame.innerHeight = 523;
    content.height = 700;
    look();
    expect(heights()).toEqual([437, 523, 700]);
  });

  it('answers one question a look, so that a host which asks at every answer cannot keep it busy', () => {
    const { frame, start, heights, look, ask } = createFrame({ innerHeight: 437 });
    frame.innerHeight = 437;
    start();
    for (let time = 0; time < 1000; time += 1) ask(late);
    expect(heights()).toHaveLength(2);
    look();
    for (let time = 0; time < 1000; time += 1) ask(late);
    expect(heights()).toHaveLength(3);
  });

  it('listens to its host only, and to nothing but questions', () => {
    const { start, heights, ask } = createFrame({ innerHeight: 437 });
    start();
    ask(late, {});
    for (const data of [null, 7, 'resize', { type: 'frames-init' }, '[iFrameSizer]x']) ask(data);
    expect(heights()).toHaveLength(1);
  });

  it('keeps the name that iframe-resizer gave when others ask', () => {
    const { content, start, said, look, ask } = createFrame();
    start();
    ask('[iFrameSizer]resized-1:8:false:true');
    ask(late);
    content.height = 523;
    look();
    expect(said.at(-1)).toBe('[iFrameSizer]resized-1:523:400:init:0');
  });
});
