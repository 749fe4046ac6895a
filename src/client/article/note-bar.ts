import { claimsOf, type Notes } from './notes.ts';

/**
 * The bar of the open note, for there is one: it copies the note’s address and turns from claim to claim. `step` is called
 * when a reader turns to the previous (-1) or the next claim (1). Returns what readies it for a note.
 */
export function noteBar(
  dialog: HTMLElement,
  notes: Notes,
  step: (by: -1 | 1) => void,
): (note: HTMLElement) => Element {
  const bar = dialog.querySelector('.bar') as HTMLElement;
  const [steps, count, link] = bar.querySelectorAll('span, a');
  bar.querySelectorAll<HTMLButtonElement>('.turn').forEach((turn, index) => {
    turn.onclick = () => step(index > 0 ? 1 : -1);
  });
  return (note) => {
    const claims = claimsOf(notes);
    const place = claims.indexOf(note) + 1;
    steps?.toggleAttribute('hidden', !place);
    count?.replaceChildren(`${place} / ${claims.length}`);
    link?.setAttribute('href', `#${note.dataset['anchor']}`);
    return bar;
  };
}
