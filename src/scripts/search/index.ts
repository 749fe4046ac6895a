import type { Words } from '../../interface/en/index.ts';
import { filled, wordsOf } from '../words.ts';
import { clearFilters, questionOf, remember, restore } from './choices.ts';
import { type Answer, engine, searched } from './engine.ts';
import { resultItem } from './result.ts';

/** How long to wait for the next key, in milliseconds, and how many results to show at once. */
const PAUSE = 180;
const PAGE = 20;

const part = <Part extends Element>(selector: string): Part => {
  const found = document.querySelector<Part>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
};
const form = part<HTMLFormElement>('form.seek');
const field = part<HTMLInputElement>('#question');
const clear = part<HTMLButtonElement>('.clear');
const status = part<HTMLElement>('.found');
const list = part<HTMLOListElement>('.results');
const more = part<HTMLElement>('.more');
const folder = form.dataset.index ?? '/pagefind/';
const words = wordsOf<Words['search']['script']>(form);
const plural = new Intl.PluralRules(document.documentElement.lang);

let asked = 0;
let answer: Answer | undefined;

/** Answers what the form asks; gives way when something else has been asked in the meantime. */
async function ask(): Promise<void> {
  asked += 1;
  const own = asked;
  remember(form);
  const { words: wanted, filters } = questionOf(form);
  const isNarrowed = Object.keys(filters).length > 0;
  clear.hidden = !isNarrowed;
  if (wanted === '' && !isNarrowed) return show(undefined, '');
  try {
    const pagefind = await engine(folder);
    const found = await pagefind.search(searched(wanted), { filters });
    if (own === asked) await show(found, said(found, wanted, isNarrowed), own);
  } catch (error) {
    if (own !== asked) return;
    await show(undefined, words.failed);
    console.error(error);
  }
}

function said({ results, unfilteredResultCount }: Answer, wanted: string, isNarrowed: boolean): string {
  const found = wanted === '' ? words.found : words.foundFor;
  const count = results.length;
  const form = found[plural.select(count)] ?? found.other;
  if (count > 0) return filled(form, { count, words: wanted });
  if (isNarrowed && unfilteredResultCount > 0) {
    const phrase = wanted === '' ? words.nothingWithFilters : words.nothingForWithFilters;
    return filled(phrase, { count: unfilteredResultCount, words: wanted });
  }
  return `${filled(wanted === '' ? words.nothing : words.nothingFor, { words: wanted })} ${words.advice}`;
}

async function show(found: Answer | undefined, message: string, own = asked): Promise<void> {
  const first = found ? await items(found, 0) : [];
  if (own !== asked) return;
  answer = found;
  list.replaceChildren(...first);
  status.textContent = message;
  more.hidden = list.children.length >= (found?.results.length ?? 0);
}

const items = async ({ results }: Answer, from: number): Promise<HTMLLIElement[]> =>
  (await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()))).map((found) =>
    resultItem(found, { inArticle: words.inArticle, statusOf }),
  );

/** What the filter calls a status. */
const statusOf = (name: string): string =>
  [...(form.querySelector<HTMLSelectElement>('[name=status]')?.options ?? [])].find(
    ({ value }) => value === name,
  )?.label ?? name;

/** Adds the next results, and moves the focus to the first of them: the button may be gone. */
async function showMore(): Promise<void> {
  const [own, current] = [asked, answer];
  if (current === undefined) return;
  const next = await items(current, list.children.length);
  if (own !== asked) return;
  list.append(...next);
  more.hidden = list.children.length >= current.results.length;
  next[0]?.querySelector('a')?.focus();
}

let timer: ReturnType<typeof setTimeout> | undefined;
const askSoon = () => {
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
};
const askNow = () => {
  clearTimeout(timer);
  return ask();
};

restore(form);
part<HTMLElement>('.narrow').hidden = false;
field.addEventListener('input', askSoon);
field.addEventListener('focus', () => engine(folder).catch(() => undefined), { once: true });
form.addEventListener('change', ({ target }) => target !== field && askNow());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  askNow();
});
clear.addEventListener('click', () => {
  clearFilters(form);
  field.focus();
  askNow();
});
more.addEventListener('click', showMore);
ask();
