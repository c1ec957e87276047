// Bytes to text. Only UTF-8 without a byte order mark is text here.
import { Problems, type Problem } from './problem.ts';

/** Whether a file begins with the three bytes that some editors put before UTF-8. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

export function describeByteOrderMark(file: string): Problem {
  const remedy = 'save the file as UTF-8 without a byte order mark (in spreadsheet programs: not "CSV UTF-8")';
  return { file, line: 1, what: 'begins with a byte order mark', remedy };
}

/** The text of a file. Throws Problems, with the line of the first bad byte, if the file is not UTF-8 or bears a byte order mark. */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (hasByteOrderMark(bytes)) throw new Problems([describeByteOrderMark(path)]);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problems([describeBadByte(bytes, path)]);
  }
}

// No byte of a multi-byte character equals that of a line feed, so each line can be tried alone.
function describeBadByte(bytes: Uint8Array, path: string) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  let bad: { line: number; bytes: Uint8Array } | undefined;
  let count = 0;
  for (let start = 0; start <= bytes.length;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    line += 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      count += 1;
      bad ??= { line, bytes: bytes.subarray(start, end) };
    }
    start = end + 1;
  }
  const others = count > 1 ? ` (${count} lines hold such bytes)` : '';
  return {
    file: path,
    line: bad?.line ?? 0,
    what: 'not UTF-8',
    value: bad === undefined ? '' : quoteBadByte(bad.bytes),
    remedy: `save the file as UTF-8, not in a Windows code page${others}`,
  };
}

// The marked byte in its surroundings: Kara<0xE3>anda.
function quoteBadByte(line: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(line);
  const at = text.indexOf('\ufffd');
  const before = text.slice(0, at);
  const byte = line[new TextEncoder().encode(before).length] ?? 0;
  const after = text.slice(at + 1, at + 12).replaceAll('\ufffd', '·');
  return `${before.slice(-12)}<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>${after}`;
}
