// The one line that a page may load to size our frames: embed.js. It touches nothing else and leaves no global behind.
import { readHeight, readRoot } from './frameSize.ts';

/** Gives the frame room for `height` px inside its border, whichever box the page's style sheet counts. */
function sizeFrame(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame);
  const edges = boxSizing === 'border-box' ? [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom] : [];
  frame.style.height = `${edges.reduce((sum, px) => sum + parseFloat(px), height)}px`;
}

/** Sizes each frame of the page that shows something of ours, those added later too. `script` is the element that loaded this. */
export function sizeFrames(page: Document, script: HTMLScriptElement | null): void {
  const root = readRoot(script);
  if (!root) return;
  const frames = () => [...page.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(root.href));
  addEventListener('message', (message) => {
    // To look at the window of a frame whose page is still to come costs the browser a millisecond: those of the address that speaks come first.
    const [said = ''] = Object.keys(Object(message.data)['datawrapper-height'] ?? {});
    for (const frame of [...frames().filter(({ src }) => src.includes(said)), ...frames()]) {
      // In a sandbox that takes its origin away, our own page is "null".
      const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
      const height = readHeight(message, frame, opaque ? 'null' : root.origin);
      if (height) return sizeFrame(frame, height);
    }
  });
  // Frames that spoke before we listened answer at once. The question is no secret, and a sandboxed frame has no origin to name.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
