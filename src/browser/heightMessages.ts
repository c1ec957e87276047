// One height in the words of every host that listens, and the questions that hosts ask. It words and reads messages; it sends none.

/** The frame's own address. Read it anew each time: WordPress adds its secret late. */
export type Address = Pick<Location, 'host' | 'pathname' | 'search' | 'hash' | 'href'>;

/** Characters; an address that is longer is nobody's. */
const LONGEST_ADDRESS = 4000;

/** The id that pym put into our address. One of more than 200 characters is nobody's, and with pym's divider in it, it could tell the host more than a height, so it counts as none. */
function readChildId({ search }: Address): string {
  const id = new URLSearchParams(search).get('childId') ?? '';
  return /xPYMx|.{201}/s.test(id) ? '' : id;
}

/** WordPress takes letters and digits only. */
function readSecret({ hash }: Address): string | undefined {
  return /secret=([a-z\d]{1,64})/i.exec(hash)?.[1];
}

/**
 * The messages that say `height`, in whole px. First an object for Datawrapper, AMP and WordPress, each of which reads its own keys only; older
 * listeners of Datawrapper look for the key of the height in the frame's src, between quotes. Then one JSON string for Guardian, Medium, Embedly,
 * Infogram and Flourish, then pym, then iframe-resizer if it gave us a name.
 */
export function wordHeight(height: number, width: number, address: Address, resizer: string): readonly unknown[] {
  return [
    {
      'datawrapper-height': { [(address.host + address.pathname).split("'")[0] ?? '']: height },
      sentinel: 'amp',
      type: 'embed-size',
      height,
      message: 'height',
      value: height,
      secret: readSecret(address),
    },
    JSON.stringify({
      type: 'set-height',
      value: height,
      sender: 'Flourish',
      method: 'resize',
      context: 'iframe.resize',
      src: address.href.slice(0, LONGEST_ADDRESS),
      height,
    }),
    `pymxPYMx${readChildId(address)}xPYMxheightxPYMx${height}`,
    // After the event stands the version of iframe-resizer's own child, which we are not; a nought keeps the host's console quiet.
    ...(resizer ? [`[iFrameSizer]${resizer}:${height}:${width}:init:0`] : []),
  ];
}

/**
 * What a host asks: for the height in the name that iframe-resizer gives the frame, or, as an empty text, for the height again. Undefined for
 * everything that is not one of the known questions.
 */
export function readQuestion(data: unknown, address: Address): string | undefined {
  if (typeof data === 'string') {
    const asks = data.startsWith(`pymxPYMx${readChildId(address)}xPYMxwidthxPYMx`);
    return asks ? '' : /^\[iFrameSizer]((?=resize$)|[^:]{1,200}(?=:\d+:\w+:))/.exec(data)?.[1];
  }
  const { sentinel, type, message, secret } = Object(data) as Readonly<Record<string, unknown>>;
  const asks =
    sentinel === 'amp' ? type === 'frames-init' : message === 'ready' && secret && secret === readSecret(address);
  return asks ? '' : undefined;
}
