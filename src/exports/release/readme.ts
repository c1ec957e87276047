// README.md of the archive: what the files are, for somebody who finds them alone.

export interface ReadmeText {
  title: string;
  summary: string;
  /** Each a heading with what stands below it. */
  sections: readonly {
    name: string;
    paragraphs?: readonly string[];
    files?: readonly { path: string; note: string }[];
  }[];
}

export function formatReadme({ title, summary, sections }: ReadmeText): string {
  const blocks = sections.flatMap(({ name, paragraphs = [], files = [] }) => [
    `## ${name}`,
    ...paragraphs,
    ...(files.length === 0 ? [] : [files.map(({ path, note }) => `- \`${path}\`: ${note}`).join('\n')]),
  ]);
  return `${[`# ${title}`, summary, ...blocks].join('\n\n')}\n`;
}
