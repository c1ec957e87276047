// The style sheet beside a pin, written anew by each build: it lets bytes that never change say what has happened since.

/** The elements that wait hidden in every pinned page; their ids are in pins that exist, so they stay. */
export const statusIds = { corrected: 'pin-corrected', newer: 'pin-newer', address: 'pin-address' } as const;

export interface PinStatus {
  /** Whether something in the chart was corrected after the pin was made. */
  corrected: boolean;
  /** Whether the chart has other numbers today. */
  newer: boolean;
  /** The pin's own address, without scheme; the frozen bytes cannot know it. */
  address: string;
}

/** Text as a CSS string: https://www.w3.org/TR/css-syntax-3/#consume-string-token. */
function quote(text: string): string {
  return `"${text.replaceAll(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/** A correction says more than a newer edition, so of the two notices only its one is shown. */
export function formatPinStatus({ corrected, newer, address }: PinStatus): string {
  const notice = corrected ? statusIds.corrected : newer ? statusIds.newer : undefined;
  const rules = [`#${statusIds.address}::after{content:${quote(address)}}`];
  if (notice !== undefined) rules.push(`#${notice}{display:block}`);
  return `${rules.join('\n')}\n`;
}
