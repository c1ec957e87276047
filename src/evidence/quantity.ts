// Values in units without a power of ten: 18.5 KZT-trn are 18500000000000 KZT, 43.9 thousand-people are 43900 people.
import type { Unit } from './rows.ts';

const SCALED = {
  'KZT-thousand': { unit: 'KZT', power: 3 },
  'KZT-mn': { unit: 'KZT', power: 6 },
  'KZT-bn': { unit: 'KZT', power: 9 },
  'KZT-trn': { unit: 'KZT', power: 12 },
  'USD-mn': { unit: 'USD', power: 6 },
  'USD-bn': { unit: 'USD', power: 9 },
  'RUB-bn': { unit: 'RUB', power: 9 },
  'thousand-people': { unit: 'people', power: 3 },
  'thousand-sq-m': { unit: 'sq-m', power: 3 },
  'million-tonnes': { unit: 'tonnes', power: 6 },
} as const satisfies Partial<Record<Unit, { unit: string; power: number }>>;

type ScaledUnit = keyof typeof SCALED;
export type BaseUnit = Exclude<Unit, ScaledUnit> | (typeof SCALED)[ScaledUnit]['unit'];

export interface Quantity {
  value: number;
  /** The same as a plain decimal, with no more digits than were printed. */
  printed: string;
  unit: BaseUnit;
  /** Half a step of the last printed digit, in base units: the value stands for value ± tolerance. Trailing zeros of whole numbers count as printed. */
  tolerance: number;
}

/** The value of a claim or observation in its base unit. The decimal point is moved in the text, so no float noise comes in. */
export function toBase({ printed, unit }: { printed: string; unit: Unit }): Quantity {
  const decimals = countDecimals(printed);
  if (!isScaled(unit)) return { value: Number(printed), printed, unit, tolerance: Number(`5e-${decimals + 1}`) };
  const { power, unit: base } = SCALED[unit];
  const shifted = shiftPoint(printed, power);
  return { value: Number(shifted), printed: shifted, unit: base, tolerance: Number(`5e${power - decimals - 1}`) };
}

/** How many digits stand behind the decimal point. */
export function countDecimals(printed: string): number {
  const at = printed.indexOf('.');
  return at === -1 ? 0 : printed.length - at - 1;
}

function isScaled(unit: Unit): unit is ScaledUnit {
  return unit in SCALED;
}

function shiftPoint(printed: string, power: number): string {
  const [whole = '', fraction = ''] = printed.replace('-', '').split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point);
  return `${printed.startsWith('-') ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}
