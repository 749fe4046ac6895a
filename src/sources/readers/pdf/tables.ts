/** The tables of letters that a PDF asks for, as those of East Asia may, in place of bringing its own. None is here. */
export class MissingTables {
  readonly names = new Set<string>();

  /**
   * What pdf.js is to read such files with, as its option `BinaryDataFactory`
   * (https://mozilla.github.io/pdf.js/api/draft/module-pdfjsLib.html).
   */
  factory(): object {
    const { names } = this;
    return class {
      async fetch({ kind, filename }: { kind: string; filename: string }): Promise<never> {
        if (kind === 'cMapUrl') names.add(filename.replace(/\.bcmap$/u, ''));
        throw new Error(`${filename} is not here`);
      }
    };
  }
}
