export interface Stretch {
  text: string;
  marked: boolean;
}

/**
 * An excerpt of pagefind in stretches of plain text. It comes as HTML in which `<` and `>` of the text are escaped,
 * and nothing else: `<mark>` is the only tag there can be, and it is never handed to the parser of the browser.
 */
export function stretches(excerpt: string): Stretch[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({
      text: text.replace(/&lt;/g, '<').replace(/&gt;/g, '>'),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
