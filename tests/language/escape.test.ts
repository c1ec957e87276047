import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/language/escape.ts';

describe('escapeHtml(text)', () => {
  it('leaves nothing that opens a tag, an entity or an attribute in double quotes', () => {
    expect(escapeHtml('<script>"&</script>')).toBe('&lt;script&gt;&quot;&amp;&lt;/script&gt;');
  });

  it('escapes what is escaped already once more: the text stays the text', () => {
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });

  it('leaves letters of every script, curly quotes and apostrophes alone', () => {
    expect(escapeHtml('Қазақстан’s “towns” — it’s 5 ₸')).toBe('Қазақстан’s “towns” — it’s 5 ₸');
  });
});
