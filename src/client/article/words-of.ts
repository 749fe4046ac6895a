/** The first words of a note in the prose. */
export const wordsOf = (note: HTMLElement): HTMLElement | null =>
  document.getElementById(`words-${note.dataset['anchor']}`);
