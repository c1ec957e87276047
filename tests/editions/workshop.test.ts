import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/editions/workshop.ts';

describe('parseAddress(env)', () => {
  it('without any of them, is the root of the local preview, and no repository', () => {
    const local = { site: 'http://localhost:4321', base: '/', repository: undefined };
    expect(parseAddress({})).toEqual(local);
    expect(parseAddress({ SITE_URL: '', BASE_PATH: '', REPOSITORY_URL: '' })).toEqual(local);
  });

  it.each([
    ['towns', '/towns/'],
    ['/towns', '/towns/'],
    ['towns/', '/towns/'],
    ['/towns/', '/towns/'],
    ['//a//towns//', '/a/towns/'],
    ['/', '/'],
  ])('BASE_PATH %s begins and ends with one slash: %s', (path, expected) => {
    expect(parseAddress({ BASE_PATH: path }).base).toBe(expected);
  });

  it.each([
    ['https://towns.example/', 'https://towns.example'],
    ['https://towns.example', 'https://towns.example'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ])('SITE_URL %s ends without a slash: %s', (site, expected) => {
    expect(parseAddress({ SITE_URL: site }).site).toBe(expected);
  });

  it.each(['towns.example', 'ftp://towns.example', 'not an address'])(
    'throws for a SITE_URL that is none: %s',
    (site) => {
      expect(() => parseAddress({ SITE_URL: site })).toThrow(
        `SITE_URL is not an address with http:// or https://: "${site}"`,
      );
    },
  );

  it.each(['https://host.example/towns', 'https://host.example/?a', 'https://host.example/#a'])(
    'throws for a SITE_URL with more than scheme and host, and says where a path goes: %s',
    (site) => {
      expect(() => parseAddress({ SITE_URL: site })).toThrow('put its path into BASE_PATH');
    },
  );

  it('takes REPOSITORY_URL as it is', () => {
    expect(parseAddress({ REPOSITORY_URL: 'https://code.example/towns' }).repository).toBe(
      'https://code.example/towns',
    );
  });
});
