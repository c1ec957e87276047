// What AMP's validator asks of the code for a frame, restated from the rules of amp-iframe and of the layouts that all elements share:
// https://github.com/ampproject/amphtml/blob/main/extensions/amp-iframe/validator-amp-iframe.protoascii,
// https://amp.dev/documentation/components/amp-iframe, https://amp.dev/documentation/components/amp-img.
// The validator is no package: its package fetches it from the network whenever it runs, so it cannot be asked in a test.

/** Attributes of any element: of the page, and of AMP. */
const GLOBAL = ['aria-label', 'class', 'id', 'role', 'tabindex', 'title'];
const PLACES = ['fallback', 'overflow', 'placeholder'];
const LAYOUT = ['height', 'layout', 'width'];

/** What an element may have beside those, with the pattern of its values. */
const elements: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'amp-iframe': {
    allow: /./,
    allowfullscreen: /^$/,
    frameborder: /^[01]$/,
    referrerpolicy: /./,
    resizable: /^$/,
    sandbox: /./,
    scrolling: /^(?:auto|no|yes)$/,
    src: /^https:\/\/(?!.*__amp_source_origin)/,
  },
  'amp-img': { alt: /^/, src: /^https:\/\//, srcset: /./ },
  a: { href: /^https:\/\// },
  div: {},
  p: {},
};
const layouts: Readonly<Record<string, { needs: readonly string[]; width?: RegExp }>> = {
  fill: { needs: [] },
  'fixed-height': { needs: ['height'], width: /^(?:auto)?$/ },
  responsive: { needs: ['height', 'width'] },
};

function findElementFaults(element: Element): string[] {
  const name = element.localName;
  const own = elements[name];
  if (own === undefined) return [`no <${name}> in AMP`];
  const isAmp = name.startsWith('amp-');
  const known = [...GLOBAL, ...PLACES, ...(isAmp ? LAYOUT : []), ...Object.keys(own)];
  const faults = [...element.attributes].flatMap(({ name: attribute, value }) => {
    if (!known.includes(attribute)) return [`${name} has no attribute ${attribute}`];
    return own[attribute]?.test(value) === false ? [`${name} ${attribute}="${value}"`] : [];
  });
  if (!isAmp) return faults;
  const layout = layouts[element.getAttribute('layout') ?? ''];
  const has = (attribute: string) => /^\d+(?:px)?$/.test(element.getAttribute(attribute) ?? '');
  if (layout === undefined) faults.push(`${name} layout="${element.getAttribute('layout')}"`);
  faults.push(...(layout?.needs ?? []).filter((attribute) => !has(attribute)).map((need) => `${name} without ${need}`));
  if (layout?.width?.test(element.getAttribute('width') ?? '') === false) faults.push(`${name} with a width`);
  if (!element.hasAttribute('src')) faults.push(`${name} without src`);
  return faults;
}

/** What is wrong with some code in the body of an AMP page; empty where all is right. */
export function findAmpFaults(body: Element): string[] {
  const faults = [...body.querySelectorAll('*')].flatMap(findElementFaults);
  for (const frame of body.querySelectorAll('amp-iframe')) {
    const children = [...frame.children];
    const grants = (frame.getAttribute('sandbox') ?? '').split(' ');
    if (frame.hasAttribute('resizable') && children.filter((child) => child.hasAttribute('overflow')).length !== 1)
      faults.push('a resizable frame without its one overflow element');
    // Else it must stand below the first screen.
    if (children.filter((child) => child.hasAttribute('placeholder')).length !== 1)
      faults.push('a frame without its one placeholder');
    if (!frame.hasAttribute('sandbox') || grants.includes('allow-top-navigation'))
      faults.push('a frame without a sandbox, or with one that lets it lead the page away');
  }
  return faults;
}
