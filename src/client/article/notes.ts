/** The notes of an article, and its marked words. */
export interface Notes {
  /** In reading order. */
  all: readonly HTMLElement[];
  /** By every id in them, for a claim has those that it had before as well. */
  byId: ReadonlyMap<string, HTMLElement>;
  /** Each stretch of marked words, with the notes that it belongs to. */
  marks: readonly (readonly [mark: HTMLElement, notes: readonly HTMLElement[]])[];
}

/** Finds them once, for there may be hundreds; each note is told its own id. */
export function findNotes(prose: HTMLElement): Notes {
  const byId = new Map<string, HTMLElement>();
  for (const element of prose.querySelectorAll('.note [id]')) {
    const note = element.closest('.note') as HTMLElement;
    byId.set(element.id, note);
    note.dataset['anchor'] ??= element.id;
  }
  const marks = [...prose.querySelectorAll<HTMLAnchorElement>('.block :is(.mark, [data-notes])')].map(
    (mark) => {
      const names = mark.dataset['notes']?.split(' ') ?? [mark.hash.slice(1)];
      return [mark, names.flatMap((name) => byId.get(name) ?? [])] as const;
    },
  );
  return { all: [...new Set(byId.values())], byId, marks };
}

/** The claims that are shown, in reading order. */
export const claimsOf = ({ all }: Notes): HTMLElement[] =>
  all.filter((note) => note.matches('.claim:not(.off)'));
