// Tells the page around the frame how tall the chart is, until the frame fits. Runs alone, inside the embed.
import { readQuestion, wordHeight } from './heightMessages.ts';

/** ms between two looks. Off the screen a frame of another origin gets no resize callbacks; a timer still runs. */
const LOOK = 500;
/** Looks that say again what the frame does not have yet: each of these, for hosts that begin to listen late … */
const OFTEN = 40;
/** … then one in so many, for hosts whose scripts wait for a consent … */
const SELDOM = 20;
/** … and then none, until the height changes or the host asks: this one never listens, or allows no more. */
const LAST = 1200;

/** px, more than a drawing grows when its scrollbar goes. */
const ROOM = 99;

/** Sends the height of the document in `frame`, the embed's own window, to its host. */
export function reportHeight(frame: Window & Pick<typeof globalThis, 'ResizeObserver'>): void {
  const {
    parent: host,
    document: { documentElement: root },
    location,
  } = frame;
  if (host === frame) return;
  let resizer = '';
  let said = 0;
  let looks = 0;
  let answered = false;
  let barred = 0;

  const say = (asked?: boolean): void => {
    const { innerHeight: given, innerWidth: width } = frame;
    let height = Math.ceil(root.getBoundingClientRect().height);
    // A scrollbar takes room, and beside it the drawing is smaller: a frame of that height would keep its scrollbar for ever. With more room it
    // loses it, and the next look finds the height without; we ask for it once only, for some hosts never take the scrollbar away.
    if (root.clientWidth < width && given >= height && barred !== height) {
      barred = height;
      height = given + ROOM;
    }
    if (asked || height !== said) looks = 0;
    else if (given === height || ++looks > LAST || (looks > OFTEN && looks % SELDOM)) return;
    // A frame that is not shown, or whose page has not laid it out yet, has no width: the height would be that of one word a line.
    if (!width) return;
    said = height;
    for (const message of wordHeight(height, width, location, resizer)) host.postMessage(message, '*');
  };

  frame.addEventListener('message', ({ data, source }) => {
    const question = source === host ? readQuestion(data, location) : undefined;
    if (question === undefined) return;
    resizer = question || resizer;
    looks = 0;
    // One answer a look at most: a host that asks at every answer would keep both busy for ever.
    if (!answered) say(true);
    answered = true;
  });
  frame.setInterval(() => {
    answered = false;
    say();
  }, LOOK);
  new frame.ResizeObserver(() => say()).observe(root);
  // Laying the page out is a task of its own, and the next one: in one with reading the page, or with the pages of other frames, it would keep
  // a slow phone from answering a tap.
  // Browsers that take no such task are served by the observer, which looks once at the beginning.
  void frame.scheduler?.postTask(say, { priority: 'user-blocking' });
}
