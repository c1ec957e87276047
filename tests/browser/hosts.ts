// Pages that embed a chart, each listening in the words of one host. Real libraries where npm has them; else written from the protocols, so
// that a change of ours cannot bend them.

export interface FrameHost {
  name: string;
  /** What the host adds to the address of the frame. */
  suffix?: string;
  /** Attributes of the frame beside src. */
  attributes?: string;
  /** In place of the frame, where the host makes it itself; `EMBED` stands for its address. */
  markup?: string;
  /** A file of node_modules that the page loads. */
  library?: string;
  /** The host's script, which runs when it begins to listen; `frames` are the frames that stand by then. It sets heights and nothing else. */
  script: string;
  /** The tallest frame that the host allows. */
  most?: number;
}

const SANDBOX = 'sandbox="allow-scripts"';
const bySource =
  'const frame = frames.find(({ contentWindow }) => contentWindow === event.source); if (!frame) return;';
const parsed = `if (typeof event.data !== 'string') return;
      let message;
      try { message = JSON.parse(event.data); } catch { return; }`;

/** Any origin that listens to us, for cases that are not about one host. */
export const datawrapper: FrameHost = {
  name: 'Datawrapper, by the window of the message',
  script: `addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (heights === undefined) return;
      const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === event.source);
      for (const id in heights) frame.style.height = heights[id] + 'px';
    });`,
};

const listeners: readonly FrameHost[] = [
  datawrapper,
  {
    name: 'Datawrapper, older: by a word of the address',
    script: `addEventListener('message', (event) => {
      if (event.data['datawrapper-height'] === undefined) return;
      for (const id in event.data['datawrapper-height']) {
        const frame = document.getElementById('datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
        if (frame) frame.style.height = event.data['datawrapper-height'][id] + 'px';
      }
    });`,
  },
  {
    name: 'WordPress, sandboxed, with a secret',
    suffix: '#?secret=Ab12Cd34Ef',
    attributes: `${SANDBOX} security="restricted" data-secret="Ab12Cd34Ef" class="wp-embedded-content"`,
    most: 1000,
    script: `addEventListener('message', ({ data, source }) => {
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (source !== frame.contentWindow || data.message !== 'height') continue;
        frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      }
    });`,
  },
  {
    name: 'WordPress, which adds the secret when the frame is loaded and then asks',
    attributes: SANDBOX,
    most: 1000,
    script: `addEventListener('message', ({ data, source }) => {
      if (!data || !(data.secret || data.message || data.value) || data.secret !== 'Zz98Yy76Xx') return;
      if (source === frames[0].contentWindow && data.message === 'height') frames[0].height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });
    frames[0].src += '#?secret=Zz98Yy76Xx';
    frames[0].contentWindow.postMessage({ message: 'ready', secret: 'Zz98Yy76Xx' }, '*');`,
  },
  {
    name: 'AMP, sandboxed',
    attributes: `${SANDBOX} resizable`,
    script: `addEventListener('message', (event) => {
      if (!event.data || event.data.sentinel !== 'amp' || event.data.type !== 'embed-size') return;
      ${bySource}
      if (event.data.height >= 100) frame.setAttribute('height', event.data.height);
    });`,
  },
  {
    name: 'Medium, Embedly, Infogram: one JSON string, found by its address',
    script: `addEventListener('message', (event) => {
      ${parsed}
      if (message.context !== 'iframe.resize') return;
      const frame = document.querySelector('iframe[src="' + message.src + '"]');
      if (frame) frame.height = message.height;
    });`,
  },
  {
    name: 'Guardian: a JSON string, its value must be a number',
    attributes: SANDBOX,
    script: `addEventListener('message', (event) => {
      ${parsed}
      ${bySource}
      if (message.type === 'set-height' && typeof message.value === 'number') frame.height = message.value;
    });`,
  },
  {
    name: 'Flourish, were our origin among those that it takes',
    suffix: '?auto=1',
    script: `addEventListener('message', (event) => {
      if (event.origin !== new URL(frames[0].src).origin) return;
      ${parsed}
      ${bySource}
      if (message.sender === 'Flourish' && message.method === 'resize' && message.height) frame.style.height = message.height + 'px';
    });`,
  },
];

const libraries: readonly FrameHost[] = [
  {
    name: 'pym.js',
    library: 'pym.js/dist/pym.v1.min.js',
    markup: '<div id="graphic-1"></div>',
    script: "new pym.Parent('graphic-1', 'EMBED', {});",
  },
  {
    name: 'pym.js, sandboxed, in the markup that it reads by itself',
    library: 'pym.js/dist/pym.v1.min.js',
    markup: '<div data-pym-src="EMBED" data-pym-sandbox="allow-scripts"></div>',
    script: 'pym.autoInit();',
  },
  {
    name: '@newswire/frames, which makes the frame',
    library: '@newswire/frames/dist/frames.umd.js',
    markup: '<div id="graphic-1"></div>',
    script: "new newswireFrames.Framer(document.getElementById('graphic-1'), { src: 'EMBED' });",
  },
  {
    name: '@newswire/frames, which finds the frame and asks',
    library: '@newswire/frames/dist/frames.umd.js',
    attributes: SANDBOX,
    script: 'for (const frame of frames) newswireFrames.observeIframe(frame);',
  },
  {
    name: 'iframe-resizer 5',
    library: '@iframe-resizer/parent/index.umd.js',
    attributes: 'id="resized-1"',
    script: "iframeResize({ license: 'GPLv3' }, '#resized-1');",
  },
  {
    name: 'iframe-resizer 5, sandboxed',
    library: '@iframe-resizer/parent/index.umd.js',
    attributes: `${SANDBOX} id="resized-1"`,
    script: "iframeResize({ license: 'GPLv3', checkOrigin: false }, '#resized-1');",
  },
  {
    name: 'iframe-resizer 4',
    library: 'iframe-resizer/js/iframeResizer.min.js',
    attributes: 'id="resized-1"',
    script: "iFrameResize({}, '#resized-1');",
  },
];

export const frameHosts: readonly FrameHost[] = [...listeners, ...libraries];
