// An address as people read it: Cyrillic letters as letters, as browsers show and take them.

/** The address with its escapes undone; as it stands where they are no text, or where undoing them would leave a gap in it. */
export function readAddress(address: string): string {
  try {
    const text = decodeURI(address);
    return /\s/.test(text) ? address : text;
  } catch {
    return address;
  }
}
