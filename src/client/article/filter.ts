import type { Notes } from './notes.ts';

/** The box that colours claims by the strength of their evidence. */
const COLOUR = 'evidence';

/** Something on the page that is shown with any of some notes. What counts notes of a kind stands for itself. */
type Part = readonly [element: HTMLElement, notes: readonly HTMLElement[]];

/**
 * Shows what the address chooses of the annotations, and chooses there what is pressed or ticked:
 * `?show=contradicted&without=figures+names&colour=evidence`. `show` is a status or a record.
 */
export function filterNotes(
  article: HTMLElement,
  prose: HTMLElement,
  notes: Notes,
  settle: () => void,
): void {
  const all = <Found extends HTMLElement>(selector: string) => [...article.querySelectorAll<Found>(selector)];
  const [form] = all<HTMLFormElement>('.choices');
  if (!form) return;
  /* What can be pressed in the summary is at hand further down as well. */
  form.prepend(...all('.sentence').map((line) => line.cloneNode(true)));
  const ways = all('[data-show]');
  const boxes = all<HTMLInputElement>('.choices input');
  const signs = all<HTMLAnchorElement>('.strip a').map(
    (sign): Part => [sign, [notes.byId.get(sign.hash.slice(1)) as HTMLElement]],
  );
  /* There may be thousands: they are looked for once there is something to choose. */
  const parts = () => [
    ...notes.all.map((note): Part => [note, [note]]),
    ...notes.marks,
    ...signs,
    ...all('.fold').flatMap(inSummary),
  ];

  let before = '';
  const apply = () => {
    const { searchParams } = new URL(location.href);
    const asked = searchParams.get('show') ?? '';
    /* What is no choice of this article shows all. */
    const show = ways.some((way) => way.dataset['show'] === asked) ? asked : '';
    const without = searchParams.get('without') ?? '';
    const isShaded = searchParams.has('colour');
    const isShown = ([, owners]: Part) =>
      owners.some((note) => {
        const { status, record } = note.dataset;
        if (status) return ['', status, record].includes(show);
        return !show && !without.includes(note.matches('.figure') ? 'figures' : 'names');
      });
    article.classList.toggle('narrow', Boolean(show));
    article.classList.toggle('shaded', isShaded);
    for (const way of ways) way.toggleAttribute('aria-current', way.dataset['show'] === show);
    for (const box of boxes) box.checked = box.value === COLOUR ? isShaded : !without.includes(box.value);
    if (show + without === before) return;
    before = show + without;
    const chosen = signs.filter((sign) => show && isShown(sign));
    all('.chosen')[0]?.replaceChildren(...chosen.map(entryOf));
    for (const part of parts())
      part[0].classList.toggle(part[0].closest('.block') ? 'plain' : 'off', !isShown(part));
    settle();
  };
  const put = (name: string, value: string) => {
    const url = new URL(location.href);
    url.searchParams.set(name, value);
    if (!value) url.searchParams.delete(name);
    history.replaceState(history.state, '', url);
  };
  form.onchange = () => {
    const off = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    put('colour', off.includes(COLOUR) ? '' : COLOUR);
    put('without', off.filter((value) => value !== COLOUR).join(' '));
    apply();
  };
  article.addEventListener('click', (event) => {
    const way = (event.target as Element).closest<HTMLElement>('[data-show]');
    if (!way) return;
    event.preventDefault();
    put('show', way.hasAttribute('aria-current') ? '' : (way.dataset['show'] as string));
    apply();
  });
  /* Of the window the top edge counts: what is shown can be chosen again while the prose runs through it. */
  new IntersectionObserver(([entry]) => article.classList.toggle('past', entry?.isIntersecting), {
    rootMargin: '0px 0px -100%',
  }).observe(prose);
  /* Come back to, the page has the choices of its address, not those that the browser kept. */
  addEventListener('pageshow', apply);
  addEventListener('popstate', apply);
}

/** What the summary of a fold shows: a sign for each claim, then how many figures and names there are. */
function inSummary(fold: HTMLElement): Part[] {
  const claims = fold.querySelectorAll<HTMLElement>('.claim');
  const shown = fold.querySelectorAll<HTMLElement>('.fold > summary > *');
  return [...shown].map((part, index): Part => [part, [claims[index] ?? part]]);
}

/** A claim in the list of those that were chosen: its sign from the strip, with what it says of itself. */
function entryOf([sign]: Part): HTMLElement {
  const entry = sign.parentElement?.cloneNode(true) as HTMLElement;
  entry.querySelector('a')?.append(sign.title);
  return entry;
}
