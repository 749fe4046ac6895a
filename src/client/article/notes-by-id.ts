export type NotesById = ReadonlyMap<string, HTMLElement>;

/** The notes by every id in them, for a claim has those that it had before as well; each note is told its own. */
export function notesById(prose: HTMLElement): NotesById {
  const notes = new Map<string, HTMLElement>();
  for (const element of prose.querySelectorAll('.note [id]')) {
    const note = element.closest<HTMLElement>('.note');
    if (!note) continue;
    notes.set(element.id, note);
    note.dataset['anchor'] ??= element.id;
  }
  return notes;
}
