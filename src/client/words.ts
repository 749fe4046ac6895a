/** The words that the page brings for its script, as JSON in `data-words`. */
export const wordsOf = <Words>(element: HTMLElement): Words => JSON.parse(element.dataset.words ?? '{}');

/** A phrase with what stands in braces filled in. */
export const filled = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
