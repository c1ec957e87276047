import { expect, it } from 'vitest';
import { roomForBold } from '../../src/charts/roomForBold.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { surface } from './evidence.ts';

it('roomForBold widens semibold and leaves the rest', () => {
  const frame = { layout: 'narrow', width: 340, document: createDocument(), ...surface } as const;
  const roomy = roomForBold(frame);
  expect(roomy.measure('18.5', 14, 600)).toBeGreaterThan(surface.measure('18.5', 14, 600) * 1.1);
  expect(roomy.measure('18.5', 14)).toBe(surface.measure('18.5', 14));
});
