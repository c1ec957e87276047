// Lines that ask the interface, for people who write programs; each is whole and runs as it stands.
import type { Snippet } from '../release/snippets.ts';

/** `root` is the address of the site; `claim`, `series` and `question` are paths of files that exist. */
export function createCallSnippets(
  root: string,
  { claim, series, question }: { claim: string; series: string; question: string },
): readonly Snippet[] {
  return [
    {
      id: 'shell',
      name: 'Shell (curl, jq)',
      code: `curl -s ${root}${claim} \\
  | jq -r '.text, .status, .speaker, .source.url'`,
    },
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const series = await fetch("${root}${series}").then((answer) => answer.json());
const lines = series.observations.map(({ year, scope, printed, flag }) => [year, scope, printed, flag].join(" "));`,
    },
    {
      id: 'python',
      name: 'Python',
      code: `import json, urllib.request

with urllib.request.urlopen("${root}${question}") as answer:
    question = json.load(answer)
print(question["question"])
for a in question["answers"]:
    print(a["period"], a["text"], a["status"], a["speaker"])
print(question["verdict"])`,
    },
  ];
}
