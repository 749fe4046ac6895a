import { inSlices } from './slices.ts';

interface Choice {
  /** The id of the box that was checked. */
  name: string;
  /** Whether notes of the kind were left. */
  shows(kind: 'claim' | 'figure' | 'name'): boolean;
  /** Whether a claim of this `status` and `record` was chosen. */
  holds(of: DOMStringMap): boolean;
  /** Whether claims of one status or record were chosen: then they are listed. */
  isNarrow: boolean;
  isShaded: boolean;
}

/**
 * Shows what is chosen at the top. Without a script the rules of the page do it; they have the browser look at all of
 * it at once, which takes long where there are hundreds of notes.
 */
export function filterNotes(article: HTMLElement, settle: () => void): void {
  const list = article.querySelector('.index ol');
  if (!list) return;
  const entries = [...list.querySelectorAll('li')];
  const elements = [...article.querySelectorAll<HTMLElement>('.note, .mark')];
  const slices = inSlices();
  let listed = 'show-all';
  const apply = async () => {
    const choice = chosen(article);
    if (choice.name !== listed) list.replaceChildren();
    listed = choice.name;
    list.parentElement?.classList.toggle('chosen', choice.isNarrow);
    const missing = entries.filter((entry) => !entry.isConnected && choice.holds(entry.dataset));
    const isDone = await slices([...missing, ...fromHere(elements)], (element) =>
      element.isConnected ? show(element, choice) : list.append(element) === undefined,
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
  const isChecked = (id: string) => article.querySelector(`#${id}:checked`) !== null;
  const name = article.querySelector('[name=show]:checked')?.id ?? '';
  const [, group, value] = /^show-(status|record)-(.*)/.exec(name) ?? [];
  return {
    name,
    shows: (kind) => isChecked(`with-${kind}s`),
    holds: (of) => group === undefined || of[group] === value,
    isNarrow: group !== undefined,
    isShaded: isChecked('shade'),
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
  const isLeft = claim
    ? shows('claim') && holds({ status: claim, record })
    : figure !== undefined || shows('name');
  classList.toggle('plain', !isLeft);
  classList.toggle('flat', figure !== undefined && !shows('figure'));
  classList.toggle('shaded', isShaded);
}

/** What the address names stays. */
function isShown(note: HTMLElement, { shows, holds }: Choice): boolean {
  const isLeft = note.matches('.claim')
    ? shows('claim') && holds(note.dataset)
    : shows(note.matches('.figure') ? 'figure' : 'name');
  return isLeft || note.querySelector(':target') !== null;
}

/** What is in the window comes first, then what follows, then what precedes. */
function fromHere(elements: readonly HTMLElement[]): HTMLElement[] {
  const isAbove = (element: HTMLElement) =>
    (element.closest('.row')?.getBoundingClientRect().bottom ?? 0) < 0;
  const above = elements.findIndex((element) => !isAbove(element));
  return [...elements.slice(above), ...elements.slice(0, above)];
}
