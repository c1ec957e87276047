// The builder of code to paste: shows the text that the build has written for the chosen form, with the chosen address, and a frame that has it.
import { askFrame, readdress } from './frameAddress.ts';
import { readHeight } from './frameSize.ts';

/** Forms that hold no frame of their own: nothing can be asked of it. */
const FRAMELESS: readonly string[] = ['image', 'oembed'];

/** Wires one `[data-kit]`, whose attributes give the frame's address, whole and as the path on this host. */
function buildIn(kit: HTMLElement, view: Window): void {
  const find = <Found extends Element>(selector: string) => kit.querySelector<Found>(selector);
  const texts = new Map(
    [...kit.querySelectorAll<HTMLElement>('[data-form]')].map(({ dataset, textContent }) => [
      dataset['form'],
      textContent ?? '',
    ]),
  );
  const code = find<HTMLElement>('#snippet');
  const frame = find<HTMLIFrameElement>('iframe');
  const stage = find<HTMLElement>('[data-width]');
  const copy = find('[data-copy]');
  if (code === null || frame === null || stage === null) return;
  const unsaid = copy?.textContent ?? '';
  const { address = '', path = '' } = kit.dataset;
  const site = address.slice(0, address.length - path.length);
  const choice = (name: string) => find<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';

  const show = (): void => {
    const form = choice('form');
    const wishes = { theme: choice('theme'), title: choice('title') };
    const asked = askFrame(choice('state') || path, wishes);
    code.textContent = readdress(texts.get(form) ?? '', site + path, site + asked);
    if (copy !== null) copy.textContent = unsaid;
    for (const about of kit.querySelectorAll<HTMLElement>('[data-about]'))
      about.hidden = about.dataset['about'] !== form;
    for (const group of kit.querySelectorAll<HTMLFieldSetElement>('[data-asks]'))
      group.disabled = FRAMELESS.includes(form);
    const picture = find<HTMLElement>('[data-stage] img');
    if (picture !== null) picture.hidden = form !== 'image';
    frame.hidden = form === 'image';
    if (frame.getAttribute('src') !== asked) frame.src = asked;
    stage.dataset['width'] = choice('width');
  };

  addEventListener('message', (message) => {
    const height = readHeight(message, frame, view.location.origin);
    if (height) frame.style.height = `${height}px`;
  });
  // Whoever comes to the code by keyboard has it selected: one more key copies it.
  code.addEventListener('focus', () => {
    if (code.matches(':focus-visible')) view.getSelection()?.selectAllChildren(code);
  });
  kit.addEventListener('change', show);
  for (const part of kit.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  for (const part of kit.querySelectorAll<HTMLElement>('[data-plain]')) part.hidden = true;
  show();
}

export function buildSnippets(page: Document): void {
  const view = page.defaultView;
  if (view === null) return;
  for (const kit of page.querySelectorAll<HTMLElement>('[data-kit]')) buildIn(kit, view);
}
