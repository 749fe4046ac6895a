import { inSlices } from './slices.ts';

/** What is shown of the annotations. It stands in the address: `?show=contradicted&without=names&colour=evidence`. */
interface Choice {
  /** A status or a record; empty for all claims. */
  show: string;
  figures: boolean;
  names: boolean;
  colour: boolean;
}

/** Shows what is chosen at the top, and keeps it in the address. */
export function filterNotes(article: HTMLElement, settle: () => void): void {
  const form = article.querySelector<HTMLFormElement>('.choices');
  if (!form) return;
  const elements = [
    ...article.querySelectorAll<HTMLElement>(
      '.row .note, .strip a, .block [data-notes], .fold > summary > *',
    ),
  ];
  const signs = [...article.querySelectorAll<HTMLElement>('.strip a')];
  const list = article.querySelector('.chosen');
  const slices = inSlices();
  const apply = async (choice: Choice) => {
    article.classList.toggle('narrow', choice.show !== '');
    article.classList.toggle('shaded', choice.colour);
    for (const link of article.querySelectorAll<HTMLElement>('[data-show]'))
      link.toggleAttribute('aria-current', link.dataset['show'] === choice.show);
    const shown = signs.filter((sign) => choice.show !== '' && isShown(sign, choice));
    list?.replaceChildren(...shown.map(entryOf));
    if (await slices(elements, (element) => show(element, choice))) settle();
  };
  const choose = () => {
    const choice = chosen(form);
    const url = new URL(location.href);
    const without = (['figures', 'names'] as const).filter((name) => !choice[name]);
    set(url, 'show', choice.show);
    set(url, 'without', without.join(' '));
    set(url, 'colour', choice.colour ? 'evidence' : '');
    history.replaceState(history.state, '', url);
    apply(choice);
  };
  form.addEventListener('change', choose);
  article.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-show]');
    if (!link) return;
    event.preventDefault();
    check(form, link.hasAttribute('aria-current') ? '' : (link.dataset['show'] as string));
    choose();
  });
  const read = () => {
    const { searchParams } = new URL(location.href);
    check(form, searchParams.get('show') ?? '');
    for (const box of form.querySelectorAll<HTMLInputElement>('[name=with]'))
      box.checked = !searchParams.get('without')?.split(' ').includes(box.value);
    const colour = form.querySelector('[name=colour]') as HTMLInputElement;
    colour.checked = searchParams.get('colour') === 'evidence';
    apply(chosen(form));
  };
  const summary = article.querySelector('.balance') as HTMLElement;
  new IntersectionObserver(([entry]) => article.classList.toggle('past', !entry?.isIntersecting)).observe(
    summary,
  );
  /* Come back to, the page has the choices of its address, not those that the browser kept. */
  addEventListener('pageshow', read);
  addEventListener('popstate', read);
}

/** A claim in the list of those that were chosen: its sign from the strip, with what it says of itself. */
function entryOf(sign: HTMLElement): HTMLElement {
  const entry = sign.parentElement?.cloneNode(true) as HTMLElement;
  entry.querySelector('a')?.append(sign.title);
  return entry;
}

function set({ searchParams }: URL, name: string, value: string): void {
  if (value) searchParams.set(name, value);
  else searchParams.delete(name);
}

/** What is no choice of this article shows all, which is the first of them. */
function check(form: HTMLFormElement, show: string): void {
  for (const [index, radio] of form.querySelectorAll<HTMLInputElement>('[name=show]').entries())
    if (index === 0 || radio.value === show) radio.checked = true;
}

function chosen(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const beside = data.getAll('with');
  return {
    show: data.get('show') as string,
    figures: beside.includes('figures'),
    names: beside.includes('names'),
    colour: data.has('colour'),
  };
}

/** Tells whether the element looks otherwise than before. */
function show(element: HTMLElement, choice: Choice): boolean {
  const name = element.matches('[data-notes]') ? 'plain' : 'off';
  const isOff = !isShown(element, choice);
  if (element.classList.contains(name) === isOff) return false;
  element.classList.toggle(name, isOff);
  return true;
}

/** Where some claims are chosen, figures and names stand back with the rest. */
function isShown(element: HTMLElement, choice: Choice): boolean {
  const { claim, status = claim, record, figure, entity } = element.dataset;
  if (status) return ['', status, record].includes(choice.show);
  const isFigure = figure || element.matches('.figure');
  const isName = entity || element.matches('.entity');
  return choice.show === '' && (isFigure ? choice.figures : !isName || choice.names);
}
