/** The first words of a note in the prose. */
export const wordsOf = (note: HTMLElement): HTMLElement | null =>
  document.getElementById(`words-${note.dataset['anchor']}`);

/** Where in the window their first line stands, in CSS pixels; for words that are not seen, what is given instead. */
export const topOf = (words: HTMLElement | null, instead = 0): number =>
  words?.getClientRects()[0]?.top ?? instead;
