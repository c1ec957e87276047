// Element ids from headings: stable, readable, each once on a page.

/** A function that turns a title into an id not given before; letters of every script are kept. */
export function createSlugs(): (title: string) => string {
  const used = new Map<string, number>();
  return (title) => {
    const words = title
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? ['section'];
    const slug = words.join('-');
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
