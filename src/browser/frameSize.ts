// What a page that holds our frames believes: where a script of ours came from, and which message says the height of a frame.

/** px; nothing of ours is taller, and one message should not stretch a page for ever. */
const TALLEST = 20_000;

/** The site that a script was loaded from, with its base: `https://towns.example/sub/`. Undefined where the script has no address. */
export function readRoot(script: HTMLScriptElement | null): URL | undefined {
  return script?.src ? new URL('.', script.src) : undefined;
}

/** The height in px that the document in `frame` says, if it comes from `home`. Undefined for messages from elsewhere or of another shape. */
export function readHeight(
  { source, origin, data }: MessageEvent,
  frame: HTMLIFrameElement,
  home: string,
): number | undefined {
  if (origin !== home || data?.type !== 'embed-size' || source !== frame.contentWindow) return undefined;
  return data.height > 0 && data.height < TALLEST ? Math.ceil(data.height) : undefined;
}
