import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/editions/desk.ts';
import { createMenus } from '../../src/editions/menus.ts';
import { workshop } from './workshop.ts';

const stories = [
  { slug: 'saran', name: 'Saran' },
  { slug: 'weight', name: 'Weight' },
];
const menusOf = (repository: string | undefined) =>
  createMenus(createDesk('en', { ...workshop, address: { ...workshop.address, repository } }), stories);

describe('createMenus(desk, stories)', () => {
  it('lists the stories in the masthead and in the foot, by their short names', () => {
    const { stories: links, groups } = menusOf(undefined);
    expect(links).toEqual([
      { name: 'Saran', path: 'saran/' },
      { name: 'Weight', path: 'weight/' },
    ]);
    expect(groups[0]?.links).toEqual(links);
  });

  it('has every section of the masthead in the foot as well, under a name no shorter', () => {
    const { sections, groups } = menusOf(undefined);
    const foot = groups.flatMap(({ links }) => links);
    for (const { path, name } of sections) {
      const twin = foot.find((link) => link.path === path);
      expect(twin?.name.length, path).toBeGreaterThanOrEqual(name.length);
    }
  });

  it('names no page of the foot twice', () => {
    const paths = menusOf(undefined).groups.flatMap(({ links }) => links.map(({ path }) => path));
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('leads to the code only where somebody has said where it lives', () => {
    const isAbroad = ({ path }: { path: string }) => path.includes('://');
    const links = (repository: string | undefined) => menusOf(repository).groups.flatMap((group) => group.links);
    expect(links('https://code.example/towns').filter(isAbroad)).toEqual([
      { name: 'Code and issues', path: 'https://code.example/towns' },
    ]);
    expect(links(undefined).filter(isAbroad)).toEqual([]);
  });
});
