/** What the tests use of two foreign readers of citations, which bring no types. */
declare module '@citation-js/core' {
  export interface Name {
    given?: string;
    family?: string;
    literal?: string;
    suffix?: string;
    'non-dropping-particle'?: string;
  }
  export class Cite {
    constructor(input: string);
    data: { title: string; URL: string; author: Name[]; issued: { 'date-parts': number[][] } }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'citeproc' {
  interface System {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): object;
  }
  export class Engine {
    constructor(system: System, style: string);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
