// The builder of code to paste: shows the text that the build has written for the chosen form, with the chosen address, and a frame that has it.
import { askFrame, readdress } from './frameAddress.ts';
import { readHeight } from './frameSize.ts';

/** What each question is about is missing in these forms: a picture is no frame, and the answer for machines is of today's chart alone. */
const IDLE: Readonly<Record<string, readonly string[]>> = { frame: ['image', 'oembed'], state: ['oembed'] };

/** The texts that the build has written, by form. */
function readTexts(room: ParentNode): ReadonlyMap<string | undefined, string> {
  const texts = [...room.querySelectorAll<HTMLElement>('[data-form]')];
  return new Map(texts.map(({ dataset, textContent }) => [dataset['form'], textContent ?? '']));
}

/** Wires one `[data-kit]`, whose attributes give the frame's address, whole and as the path on this host. */
function buildIn(kit: HTMLElement, view: Window): void {
  const find = <Found extends Element>(selector: string) => kit.querySelector<Found>(selector);
  const newest = readTexts(kit);
  const code = find<HTMLElement>('#snippet');
  const frame = find<HTMLIFrameElement>('iframe');
  const stage = find<HTMLElement>('[data-width]');
  const copy = find('[data-copy]');
  if (code === null || frame === null || stage === null) return;
  const unsaid = copy?.textContent ?? '';
  const { address = '', path = '' } = kit.dataset;
  const site = address.slice(0, address.length - path.length);
  const image = find<HTMLImageElement>('[data-stage] img');
  const today = image?.getAttribute('src') ?? '';
  const choice = (name: string) => find<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';

  const show = (): void => {
    const form = choice('form');
    const wishes = { theme: choice('theme'), title: choice('title') };
    const state = IDLE['state']?.includes(form) ? path : choice('state') || path;
    // A state that never changes has its own words and picture; today's stand in the page itself.
    const frozen = find<HTMLTemplateElement>(`template[data-state="${CSS.escape(state)}"]`);
    const texts = frozen === null ? newest : readTexts(frozen.content);
    const asked = askFrame(state, wishes);
    code.textContent = readdress(texts.get(form) ?? '', site + state, site + asked);
    if (copy !== null) copy.textContent = unsaid;
    for (const about of kit.querySelectorAll<HTMLElement>('[data-about]'))
      about.hidden = about.dataset['about'] !== form;
    for (const group of kit.querySelectorAll<HTMLFieldSetElement>('[data-asks]'))
      group.disabled = IDLE[group.dataset['asks'] ?? '']?.includes(form) ?? false;
    if (image !== null) {
      image.hidden = form !== 'image';
      image.src = frozen?.dataset['picture'] ?? today;
    }
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
