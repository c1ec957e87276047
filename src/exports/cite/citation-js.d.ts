// The parts of citation-js that we use; the packages have no types of their own.
declare module '@citation-js/core' {
  interface Register<T> {
    get(name: string): T;
    add(name: string, value: T): void;
  }
  interface BibtexConfig {
    /** `checkLabel` takes all but letters and digits from a key; `asciiOnly` turns other letters into commands. */
    format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
    /** From types of CSL to types of BibTeX. */
    types: { bibtex: { target: Record<string, string> } };
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register<string>; locales: Register<string> };
      get(name: '@bibtex'): BibtexConfig;
    };
  };
  export class Cite {
    constructor(items: object | readonly object[]);
    format(name: 'bibtex' | 'ris'): string;
    /** Pairs of an id and its line, in the order of the items. */
    format(
      name: 'bibliography',
      options: { template: string; lang: string; format: 'text'; nosort: true; asEntryArray: true },
    ): [string, string][];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
