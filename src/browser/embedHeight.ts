// Tells the page around the frame how tall the chart is, in the words of every host that listens. Runs alone, inside the embed.
// Shapes of the messages: Datawrapper, AMP, pym, WordPress, Medium and Guardian (one JSON string), iframe-resizer.

/** Sends the height until the frame has it. `frame` is the embed's own window, `key` a word of its address that no other embed has. */
export function reportHeight(frame: Window, key: string): void {
  const host = frame.parent;
  if (host === frame) return;
  const { documentElement } = frame.document;
  const { location } = frame;
  const child = new URLSearchParams(location.search).get('childId') ?? '';
  const secret = /secret=(\w+)/.exec(location.hash)?.[1];
  let resizer = '';
  let sent = 0;
  let tries = 0;

  const post = (message: unknown): void => host.postMessage(message, '*');
  const send = (): void => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    // A host may begin to listen late: say it again until the frame fits, but not for ever.
    if (height === sent && (frame.innerHeight === height || ++tries > 40)) return;
    if (height !== sent) tries = 0;
    sent = height;
    post({ 'datawrapper-height': { [key]: height } });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ type: 'set-height', value: height, context: 'iframe.resize', src: location.href, height }));
    post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret !== undefined) post({ message: 'height', value: height, secret });
    if (resizer !== '') post(`[iFrameSizer]${resizer}:${height}:${frame.innerWidth}:init`);
  };

  frame.addEventListener('message', ({ data }) => {
    const asked = typeof data === 'string' ? /^\[iFrameSizer\]([^:]+):/.exec(data) : null;
    if (asked?.[1] === undefined) return;
    resizer = asked[1];
    sent = 0;
    send();
  });
  new ResizeObserver(send).observe(documentElement);
  // Off the screen a frame of another origin gets no resize callbacks; a timer still runs.
  frame.setInterval(send, 500);
  frame.addEventListener('load', send);
  send();
}
