import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FROM_PIN, createPin, formatCheck, hashPin, pinPath, pinnedFile } from '../../src/exports/pin.ts';
import { frozen, smallPin } from './smallPin.ts';

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('hashPin(pin)', () => {
  it('is the beginning of the sha256 of what sha256sum prints for the files in order of their names', () => {
    const list = [
      `${sha256('<p>jobs</p>')}  index.html`,
      `${sha256('jobs\n')}  saran-jobs.csv`,
      `${sha256('{}\n')}  saran-jobs.json`,
      `${sha256(frozen.png)}  saran-jobs.png`,
      `${sha256('<svg/>')}  saran-jobs.svg`,
    ];
    expect(hashPin(smallPin)).toBe(sha256(`${list.join('\n')}\n`).slice(0, 32));
  });

  it('orders by name, also where the chart comes before the index', () => {
    const { files } = smallPin;
    const names = ['abai.csv', 'abai.json', 'abai.png', 'abai.svg'] as const;
    const kinds = ['csv', 'json', 'png', 'svg'] as const;
    const list = kinds.map((kind, index) => `${files[kind].sha256}  ${names[index]}\n`);
    const whole = `${list.join('')}${files.html.sha256}  index.html\n`;
    expect(hashPin({ chart: 'abai', files })).toBe(sha256(whole).slice(0, 32));
  });
});

describe('formatCheck(chart)', () => {
  it('names the files in the order of the hash', () => {
    expect(formatCheck('abai')).toBe(
      'sha256sum abai.csv abai.json abai.png abai.svg index.html | sha256sum | cut -c1-32',
    );
  });
});

describe('createPin(chart, language, date, frozen)', () => {
  it('has the same hash on another day, and another with one byte more', () => {
    expect(createPin('saran-jobs', 'en', '2027-05-05', frozen).hash).toBe(smallPin.hash);
    const more = { ...frozen, csv: new Uint8Array([...frozen.csv, 10]) };
    expect(createPin('saran-jobs', 'en', '2026-12-01', more).hash).not.toBe(smallPin.hash);
  });

  it('knows the size of each file', () => {
    expect(Object.values(smallPin.files).map(({ bytes }) => bytes)).toEqual([11, 5, 3, 4, 6]);
  });
});

describe('the place of a pin', () => {
  it('is under its hash, in the folder that is served as it stands, by language', () => {
    expect(pinPath(smallPin)).toBe(`pin/${smallPin.hash}/saran-jobs/`);
    expect(pinnedFile(smallPin, 'html')).toBe(`public/pin/${smallPin.hash}/saran-jobs/index.html`);
    expect(pinnedFile({ ...smallPin, language: 'ru' }, 'csv')).toBe(
      `public/ru/pin/${smallPin.hash}/saran-jobs/saran-jobs.csv`,
    );
  });

  it('leads back to the root of its language', () => {
    for (const root of ['https://towns.example/', 'https://x.example/sub/ru/']) {
      expect(new URL(FROM_PIN, `${root}${pinPath(smallPin)}`).href).toBe(root);
    }
  });
});
