import { inSlices } from './slices.ts';

/** Which box shows the notes of a kind, and the class of underlined words whose kind is put away. */
const KINDS = { claim: 'with-claims', figure: 'with-figures', entity: 'with-names' } as const;

interface Choice {
  /** The id of the box that was checked. */
  name: string;
  shows(kind: keyof typeof KINDS): boolean;
  /** Whether a claim of this status and record was chosen. */
  holds(of: { status?: string | undefined; record?: string | undefined }): boolean;
  /** Whether claims of one status or record were chosen: then they are listed. */
  isNarrow: boolean;
  isShaded: boolean;
}

/**
 * Shows what is chosen at the top. Without a script the rules of the page do it; they have the browser look at all of
 * it at once, which takes long where there are hundreds of notes.
 */
export function filterNotes(article: HTMLElement, settle: () => void): void {
  const index = article.querySelector('.index');
  const list = index?.querySelector('ol');
  const entries = [...article.querySelectorAll<HTMLElement>('.index li')];
  const elements = [...article.querySelectorAll<HTMLElement>('.note, .mark')];
  const slices = inSlices();
  let listed = 'show-all';
  const apply = async () => {
    const choice = chosen(article);
    if (choice.name !== listed) list?.replaceChildren();
    listed = choice.name;
    index?.classList.toggle('chosen', choice.isNarrow);
    const missing = entries.filter((entry) => !entry.isConnected && choice.holds(entry.dataset));
    const isDone = await slices([...missing, ...fromHere(elements)], (element) =>
      element.isConnected ? show(element, choice) : list?.append(element) === undefined,
    );
    if (isDone) settle();
  };
  article.addEventListener('change', apply);
  /* What the address names now has to show, and what it named before no longer. */
  addEventListener('hashchange', apply);
  /* Come back to, the page has the choices of before. */
  addEventListener('pageshow', apply);
}

function chosen(article: HTMLElement): Choice {
  const isChecked = (id: string) => article.querySelector<HTMLInputElement>(`#${id}`)?.checked ?? true;
  const name = article.querySelector('[name=show]:checked')?.id ?? 'show-all';
  const [, group, value] = /^show-(status|record)-(.*)/.exec(name) ?? [];
  return {
    name,
    shows: (kind) => isChecked(KINDS[kind]),
    holds: (of) => group === undefined || of[group === 'status' ? group : 'record'] === value,
    isNarrow: group !== undefined,
    isShaded: article.querySelector('#shade:checked') !== null,
  };
}

/** Tells whether the element looks otherwise than before. */
function show(element: HTMLElement, choice: Choice): boolean {
  const before = element.className;
  if (element.matches('.mark')) showWords(element, choice);
  else element.classList.toggle('off', !isShown(element, choice));
  return element.className !== before;
}

function showWords({ classList, dataset }: HTMLElement, { shows, holds, isShaded }: Choice): void {
  const { claim, figure, record } = dataset;
  const isName = claim === undefined && figure === undefined;
  const isPlain =
    claim === undefined ? isName && !shows('entity') : !shows('claim') || !holds({ status: claim, record });
  classList.toggle('plain', isPlain);
  classList.toggle('flat', figure !== undefined && !shows('figure'));
  classList.toggle('shaded', isShaded);
}

/** What the address names stays. */
function isShown(note: HTMLElement, { shows, holds }: Choice): boolean {
  const kind = (['figure', 'entity'] as const).find((name) => note.matches(`.${name}`)) ?? 'claim';
  return (shows(kind) && (kind !== 'claim' || holds(note.dataset))) || note.querySelector(':target') !== null;
}

/** What is in the window comes first, then what follows, then what precedes. */
function fromHere(elements: readonly HTMLElement[]): HTMLElement[] {
  const here = elements.findIndex(
    (element) => element.matches('.mark') && element.getBoundingClientRect().top >= 0,
  );
  return [...elements.slice(Math.max(here, 0)), ...elements.slice(0, Math.max(here, 0))];
}
