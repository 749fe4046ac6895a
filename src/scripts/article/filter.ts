import { inSlices } from './slices.ts';

/** Which box shows the notes of a kind, and the class of underlined words whose kind is put away. */
const KINDS = { claim: 'with-claims', figure: 'with-figures', entity: 'with-names' } as const;

interface Choice {
  shows(kind: keyof typeof KINDS): boolean;
  /** Whether a claim of this status and record was chosen. */
  holds(status: string | undefined, record: string | undefined): boolean;
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
  const entries = [...article.querySelectorAll<HTMLElement>('.index li')];
  const elements = [...article.querySelectorAll<HTMLElement>('.note, .mark')];
  const slices = inSlices();
  const apply = async () => {
    const choice = chosen(article);
    const found = fromHere(elements);
    index?.classList.toggle('chosen', choice.isNarrow);
    const all = choice.isNarrow ? [...entries, ...found] : found;
    if (await slices(all, (element) => show(element, choice))) settle();
  };
  article.addEventListener('change', apply);
  /* What the address names now has to show, and what it named before no longer. */
  addEventListener('hashchange', apply);
}

function chosen(article: HTMLElement): Choice {
  const isChecked = (id: string) => article.querySelector<HTMLInputElement>(`#${id}`)?.checked ?? true;
  const [, group, name] =
    /^show-(status|record)-(.*)/.exec(article.querySelector('[name=show]:checked')?.id ?? '') ?? [];
  return {
    shows: (kind) => isChecked(KINDS[kind]),
    holds: (status, record) => group === undefined || (group === 'status' ? status : record) === name,
    isNarrow: group !== undefined,
    isShaded: article.querySelector('#shade:checked') !== null,
  };
}

/** Tells whether the element looks otherwise than before. */
function show(element: HTMLElement, choice: Choice): boolean {
  const before = element.className;
  if (element.matches('.mark')) showWords(element, choice);
  else if (element.matches('.note')) element.classList.toggle('off', !isShown(element, choice));
  else element.classList.toggle('listed', isShown(element, choice));
  return element.className !== before;
}

function showWords({ classList, dataset }: HTMLElement, { shows, holds, isShaded }: Choice): void {
  const { claim, figure, record } = dataset;
  const isName = claim === undefined && figure === undefined;
  const isPlain = claim === undefined ? isName && !shows('entity') : !shows('claim') || !holds(claim, record);
  classList.toggle('plain', isPlain);
  classList.toggle('flat', figure !== undefined && !shows('figure'));
  classList.toggle('shaded', isShaded);
}

/** A note, or an entry in the list of claims. What the address names stays. */
function isShown(element: HTMLElement, { shows, holds }: Choice): boolean {
  const { status, record } = element.dataset;
  const kind = (['figure', 'entity'] as const).find((name) => element.matches(`.${name}`)) ?? 'claim';
  const isKept = !element.matches('.note') || shows(kind);
  return (isKept && (kind !== 'claim' || holds(status, record))) || element.querySelector(':target') !== null;
}

/** What is in the window comes first, then what follows, then what precedes. */
function fromHere(elements: readonly HTMLElement[]): HTMLElement[] {
  const here = elements.findIndex(
    (element) => element.matches('.mark') && element.getBoundingClientRect().top >= 0,
  );
  return [...elements.slice(Math.max(here, 0)), ...elements.slice(0, Math.max(here, 0))];
}
