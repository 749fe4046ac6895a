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
    .flatMap((html, index) => {
      const text = html.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
      return index % 2 === 1 ? aroundWord(text) : [{ text, marked: false }];
    })
    .filter(({ text }) => text !== '');
}

/** Quotation marks and full stops that touch the word are not what was found. */
function aroundWord(text: string): Stretch[] {
  const [, before = '', word = text, after = ''] =
    /^([^\p{L}\p{N}\p{Sc}]*)(.*?)([^\p{L}\p{N}%]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}
