import { askedIn } from '../../search/query.ts';
import { type StatusWord, statusAsked } from '../../search/status-words.ts';
import { wordsOf } from '../words.ts';
import { clearFilters, isNarrowed, type Question, questionOf, remember, restore } from './choices.ts';
import { engine, search } from './engine.ts';
import { meaningOf } from './meaning.ts';
import { resultItem } from './result.ts';
import { type Hunt, hunt } from './result-loader.ts';
import { type Said, type Tally, told } from './result-summary.ts';

/** How long to wait for the next key, in milliseconds, and how many results to show at once. */
const PAUSE = 180;
const PAGE = 10;

const part = <Part extends Element>(selector: string): Part => {
  const found = document.querySelector<Part>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
};
const form = part<HTMLFormElement>('form.seek');
const field = part<HTMLInputElement>('#question');
const clear = part<HTMLButtonElement>('.clear');
const status = part<HTMLElement>('.found');
const meaning = part<HTMLElement>('.meaning');
const list = part<HTMLOListElement>('.results');
const more = part<HTMLElement>('.more');
const folder = form.dataset.index ?? '/pagefind/';
const said = wordsOf<Said>(form);
const statuses: StatusWord[] = JSON.parse(form.dataset.statuses ?? '[]');
const method = form.dataset.method ?? '/method/';
const { lang } = document.documentElement;

/** A question with what has been found for it, and how many of its entries to show. */
interface Answer {
  question: Question;
  hunt: Hunt;
  most: number;
}

let asked = 0;
let answer: Answer | undefined;

/** Answers what the form asks; gives way when something else has been asked in the meantime. */
async function ask(): Promise<void> {
  asked += 1;
  const own = asked;
  remember(form);
  const question = questionOf(form);
  const narrows = isNarrowed(question);
  clear.hidden = !narrows;
  if (question.words === '' && !narrows) return show(undefined, '');
  await trying(own, async () => {
    const next = await begun(question);
    await look(next, own);
    const without = narrows && next.hunt.entries.length === 0 ? await unnarrowed(question) : undefined;
    if (own === asked) show(next, messageOf(next, without));
  });
}

/** Says so where it fails, unless something else has been asked in the meantime. */
async function trying(own: number, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (own !== asked) return;
    show(undefined, said.failed);
    console.error(error);
  }
}

/** Whoever looks for a status finds the claims that have it before all that tell of the word. */
async function begun(question: Question): Promise<Answer> {
  const meant = meantBy(question);
  const claims = meant && { ...question, words: '', kinds: ['claim'], status: meant.status.name };
  const [having, telling] = await Promise.all([
    claims ? search(folder, claims) : [],
    search(folder, question),
  ]);
  const grounds = [
    { records: having, asked: askedIn(''), narrowed: claims ?? question },
    { records: telling, asked: askedIn(question.words), narrowed: question },
  ];
  return { question, hunt: hunt(...grounds), most: PAGE };
}

/** The status that is looked for, unless the choices leave no claim with it. */
function meantBy({ words, kinds, status }: Question): ReturnType<typeof statusAsked> {
  const meant = statusAsked(words, statuses);
  const isLeft = (all: readonly string[], value = '') => all.length === 0 || all.includes(value);
  return isLeft(kinds, 'claim') && isLeft(status === '' ? [] : [status], meant?.status.name)
    ? meant
    : undefined;
}

/** What is there without the choices. */
async function unnarrowed({ words }: Question): Promise<Tally | undefined> {
  if (words === '') return undefined;
  const { hunt, most } = await begun({ words, kinds: [], status: '', entity: '', year: '' });
  await hunt.beyond(most);
  return tallyOf(hunt, most);
}

/** Looks for a page of entries, of which those that are found first are shown at once. */
const look = (next: Answer, own: number): Promise<void> =>
  next.hunt.beyond(next.most, () => {
    if (own === asked && next.hunt.entries.length > 0) draw(next);
    return own === asked;
  });

const tallyOf = (hunt: Hunt, most: number): Tally => ({
  known: hunt.entries.length,
  shown: Math.min(most, hunt.entries.length),
  isAll: hunt.isDone(),
});

const messageOf = ({ question: { words }, hunt, most }: Answer, without?: Tally): string =>
  told(said, tallyOf(hunt, most), { words, lang, without });

function show(next: Answer | undefined, message: string): void {
  draw(next);
  status.textContent = message;
  part<HTMLElement>('.searching').dataset.answered = '';
  const meant = next && meantBy(next.question);
  meaning.replaceChildren(...(meant ? meaningOf(meant, next.question.words, { said, method }) : []));
  more.hidden = next === undefined || (next.hunt.isDone() && next.hunt.entries.length <= next.most);
}

/** Brings the list up to what has been found. */
function draw(next: Answer | undefined): void {
  if (next === undefined || next !== answer) list.replaceChildren();
  answer = next;
  const entries = next?.hunt.entries.slice(list.children.length, next.most) ?? [];
  list.append(...entries.map((entry) => resultItem(entry, { ...said, statusOf })));
}

/** What the filter calls a status. */
const statusOf = (name: string): string =>
  form.querySelector(`[name=status][value="${name}"]`)?.parentElement?.textContent?.trim() ?? name;

/** Adds the next results, and moves the focus to the first of them: the button may be gone. */
async function showMore(): Promise<void> {
  const [own, current] = [asked, answer];
  if (current === undefined) return;
  const before = list.children.length;
  current.most += PAGE;
  await trying(own, async () => {
    await look(current, own);
    if (own !== asked) return;
    show(current, messageOf(current));
    list.children[before]?.querySelector('a')?.focus();
  });
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
