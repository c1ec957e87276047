// Descriptions held to the types of schema-dts, which Google makes from the vocabulary of schema.org: a program in TypeScript gives each
// the type that it claims, and the compiler says where properties or the kinds of their values are others.
import ts from 'typescript';

export type Description = Record<string, unknown>;

/** The program is at this place only for the compiler to find the package from it. */
const PROGRAM = `${import.meta.dirname}/descriptions.ts`;
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists } = host;
/** The types are long: they are parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();
host.fileExists = (name) => name === PROGRAM || fileExists(name);

function compile(text: string): readonly ts.Diagnostic[] {
  host.getSourceFile = (name, language) => {
    if (name === PROGRAM) return ts.createSourceFile(name, text, language);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, language));
    return parsed.get(name);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([PROGRAM], options, host));
}

/** What the compiler says of descriptions, each with its place in the list. */
export function findMistakes(descriptions: readonly Description[]): string[] {
  const typeOf = (description: Description) => String(description['@type']);
  const names = [...new Set(descriptions.map(typeOf))];
  const lines = [
    `import type { WithContext, ${names.join(', ')} } from 'schema-dts';`,
    ...descriptions.map(
      (one, index) => `export const d${index}: WithContext<${typeOf(one)}> = ${JSON.stringify(one)};`,
    ),
  ];
  return compile(lines.join('\n')).map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${line - 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** The types and properties of a description without its texts: pages of one kind share few shapes. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const fields = Object.entries(value).map(
    ([key, field]) => `${key}:${key === '@type' ? String(field) : shapeOf(field)}`,
  );
  return `{${fields.join()}}`;
}
