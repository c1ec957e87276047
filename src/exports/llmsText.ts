// llms.txt by https://llmstxt.org: a title, what the site is, and lists of links, in Markdown.

export interface LlmsLink {
  name: string;
  url: string;
  note?: string;
}

export interface LlmsText {
  title: string;
  summary: string;
  /** Paragraphs below the summary. */
  details: readonly string[];
  sections: readonly { name: string; links: readonly LlmsLink[] }[];
}

/** Text on one line, with nothing left in it that Markdown would take for a link. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]]/g, '\\$&');

export function formatLlmsText({ title, summary, details, sections }: LlmsText): string {
  const lists = sections.map(({ name, links }) => {
    const items = links.map(
      (link) => `- [${plain(link.name)}](${link.url})${link.note === undefined ? '' : `: ${plain(link.note)}`}`,
    );
    return `## ${name}\n\n${items.join('\n')}`;
  });
  return `${[`# ${title}`, `> ${plain(summary)}`, ...details, ...lists].join('\n\n')}\n`;
}
