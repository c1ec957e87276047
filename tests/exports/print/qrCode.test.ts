import { Resvg } from '@resvg/resvg-js';
import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { renderQrCode } from '../../../src/exports/print/qrCode.ts';

/** What another program reads in a picture of the code, as many pixels wide as asked for. */
function read(svg: string, width: number): string {
  const picture = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  const { width: side, height, pixels } = new Resvg(picture, { fitTo: { mode: 'width', value: width } }).render();
  return decode({ width: side, height, data: new Uint8Array(pixels) }, { timeLimit: 10_000 });
}

describe('renderQrCode(address, label)', () => {
  it.each([
    'http://localhost:4321/editions/2026-11-26/',
    'https://a-long-host-of-towns.example/under/a/base/ru/editions/2026-12-01/',
  ])('leads to %s, small and large', (address) => {
    const svg = renderQrCode(address, 'x');
    expect([read(svg, 160), read(svg, 600)]).toEqual([address, address]);
  });

  it('is a picture with a name', () => {
    expect(renderQrCode('https://towns.example/', 'Code for "it"')).toContain(
      'role="img" aria-label="Code for &quot;it&quot;"',
    );
  });
});
