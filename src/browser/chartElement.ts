// `<twenty-towns-chart chart="saran-jobs" title="…">picture, credit, link</twenty-towns-chart>`: a chart as an element, from embed-element.js.
import { readHeight, readRoot } from './frameSize.ts';

const NAME = 'twenty-towns-chart';

/**
 * Defines the element: `chart` is the id of a chart, `src` an address on our site instead, `title` what the frame is called. What stands inside
 * it stays until the frame has said its height, so a page that refuses the frame keeps its picture. `script` is the element that loaded this.
 */
export function defineChart(script: HTMLScriptElement | null): void {
  const root = readRoot(script);
  if (!root || customElements.get(NAME)) return;
  const { href: home, origin } = root;

  class ChartElement extends HTMLElement {
    #shadow = this.attachShadow({ mode: 'closed' });
    #slot = document.createElement('slot');
    #frame = document.createElement('iframe');

    connectedCallback(): void {
      const frame = this.#frame;
      const { href } = new URL(this.getAttribute('src') ?? `embed/${this.getAttribute('chart')}/`, home);
      this.#shadow.replaceChildren(this.#slot);
      if (!href.startsWith(home)) return;
      // Styles are set as properties, and no markup is parsed: a strict policy of the page allows that.
      frame.style.cssText = 'border:0;display:block;width:100%;height:0';
      frame.title = this.title;
      frame.loading = 'lazy';
      frame.src = href;
      this.#shadow.append(frame);
      addEventListener('message', this);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this);
    }

    handleEvent(message: MessageEvent): void {
      const height = readHeight(message, this.#frame, origin);
      if (!height) return;
      this.#slot.remove();
      this.#frame.style.height = `${height}px`;
    }
  }
  customElements.define(NAME, ChartElement);
}
