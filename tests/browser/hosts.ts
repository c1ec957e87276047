// Pages that embed a chart, each listening in the words of one host. Written from the protocols, so that a change of ours cannot bend them.

export interface FrameHost {
  name: string;
  /** What the host adds to the address of the frame. */
  suffix?: string;
  /** Attributes of the frame beside src. */
  attributes?: string;
  /** The host's script; `frames` are its frames. It sets heights and nothing else. */
  script: string;
  /** The tallest frame that the host allows. */
  most?: number;
}

const SANDBOX = 'sandbox="allow-scripts"';
const bySource = 'const frame = frames.find(({ contentWindow }) => contentWindow === event.source);';

export const frameHosts: readonly FrameHost[] = [
  {
    name: 'Datawrapper, by the window of the message',
    script: `addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (heights === undefined) return;
      ${bySource}
      for (const id in heights) frame.style.height = heights[id] + 'px';
    });`,
  },
  {
    name: 'Datawrapper, older: by a word of the address',
    script: `addEventListener('message', (event) => {
      if (event.data['datawrapper-height'] === undefined) return;
      for (const id in event.data['datawrapper-height']) {
        const frame = document.querySelector("iframe[src*='" + id + "']");
        frame.style.height = event.data['datawrapper-height'][id] + 'px';
      }
    });`,
  },
  {
    name: 'pym',
    suffix: '?initialWidth=400&childId=graphic-1&parentTitle=Story&parentUrl=http%3A%2F%2Fhost.example%2F',
    script: `addEventListener('message', (event) => {
      if (typeof event.data !== 'string') return;
      const match = /^pymxPYMxgraphic-1xPYMx(\\S+?)xPYMx(.*)$/.exec(event.data);
      if (match && match[1] === 'height') frames[0].setAttribute('height', parseInt(match[2], 10));
    });`,
  },
  {
    name: 'pym in AMP and frames.js: the id is ignored',
    script: `addEventListener('message', (event) => {
      if (typeof event.data !== 'string' || !event.data.startsWith('pymxPYMx')) return;
      ${bySource}
      frame.height = Number(event.data.split('xPYMx').pop());
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
    name: 'AMP, sandboxed',
    attributes: SANDBOX,
    script: `addEventListener('message', (event) => {
      if (!event.data || event.data.sentinel !== 'amp' || event.data.type !== 'embed-size') return;
      ${bySource}
      if (event.data.height >= 100) frame.setAttribute('height', event.data.height);
    });`,
  },
  {
    name: 'Medium, Embedly: one JSON string, found by its address',
    script: `addEventListener('message', (event) => {
      if (typeof event.data !== 'string') return;
      let message;
      try { message = JSON.parse(event.data); } catch { return; }
      if (message.context !== 'iframe.resize') return;
      document.querySelector('iframe[src="' + message.src + '"]').height = message.height;
    });`,
  },
  {
    name: 'Guardian: the same string, its value must be a number',
    attributes: SANDBOX,
    script: `addEventListener('message', (event) => {
      if (typeof event.data !== 'string') return;
      let message;
      try { message = JSON.parse(event.data); } catch { return; }
      ${bySource}
      if (message.type === 'set-height' && typeof message.value === 'number') frame.height = message.value;
    });`,
  },
  {
    name: 'iframe-resizer, which asks first',
    attributes: 'id="resized-1"',
    script: `const ask = () => frames[0].contentWindow.postMessage('[iFrameSizer]resized-1:8:false:true:32:true:true:null:auto:::0:false:child:auto:true:::true:5.5.9:0:true', '*');
    frames[0].addEventListener('load', ask);
    ask();
    addEventListener('message', (event) => {
      const match = /^\\[iFrameSizer\\]resized-1:(\\d+):(\\d+):(\\w+)/.exec(event.data);
      if (match) frames[0].style.height = match[1] + 'px';
    });`,
  },
];

/** The page of a host: the frame stands before the script, as content management systems put it. */
export function renderHost({ suffix = '', attributes = '', script }: FrameHost, embed: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story elsewhere</title></head>
<body><p>A story elsewhere.</p>
<iframe src="${embed}${suffix.replaceAll('&', '&amp;')}" ${attributes} title="Chart" width="400" height="50" style="border:0"></iframe>
<script>const frames = [...document.querySelectorAll('iframe')];
function listen() { ${script} }
</script></body></html>`;
}
