import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articleCard, siteCard } from '../../src/cards/article.ts';
import { card, draw } from '../../src/cards/card.ts';
import { claimCard, drawClaim } from '../../src/cards/claim.ts';
import { statusColours } from '../../src/cards/palette.ts';
import { en } from '../../src/i18n/en/index.ts';
import { type Status, statuses } from '../../src/model/vocabulary.ts';
import type { ClaimNote } from '../../src/views/article/view.ts';
import { publication } from '../exports/support.ts';
import { hostile } from '../fixtures/hostile.ts';
import { amount, cast, claim, source } from '../support/article.ts';
import { testFolder } from '../support/folder.ts';
import { viewWith } from '../support/views.ts';

const evidence = [
  { source: 'one', stance: 'supports', note: 'Says so.' },
  { source: 'one', stance: 'contradicts', note: 'Says otherwise.' },
  { source: 'one', stance: 'updates', note: 'Has changed.' },
];
const view = viewWith({
  entities: cast,
  amounts: [amount],
  claims: [{ ...claim, evidence }],
  sources: [source('one', 'primary')],
});
const [note] = view.claims;
if (note === undefined) throw new Error('The article has no claim.');
const plain = claimCard(note, view, 'Glosswire', en);
const withVerdict = { ...plain, headline: 'No', statement: claim.statement };

test('a card has the size that networks show uncropped', async () => {
  const { format, width, height } = await sharp(await draw(plain)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 640, height: 336 });
});

/** Bytes of the largest card: a thousand articles with ten claims each then fit into what free hosts take. */
const MOST = 16_000;

test('the same card has the same bytes, whatever was drawn before it', async () => {
  const first = await draw(plain);
  await draw(articleCard(view, 'Glosswire', en));
  await draw({ ...plain, headline: 'Other letters in another size: 45% of Łódź. '.repeat(4) });
  expect((await draw(structuredClone(plain))).equals(first)).toBe(true);
});

test('a card is drawn again when anything on it has changed, and only then', async () => {
  const folder = testFolder();
  const cards = [withVerdict, articleCard(view, 'Glosswire', en)].flatMap((shown) => [
    shown,
    structuredClone(shown),
    ...Object.keys(shown)
      .filter((field) => field !== 'kind')
      .map((field) => ({ ...shown, [field]: others[field] })),
  ]);
  for (const shown of cards) expect(await card(shown, { folder, version: '' })).toEqual(await draw(shown));
  expect((await readdir(folder)).length).toBe(cards.length - 2);
});

/** For each field of a card something that it does not say in these tests. */
const others: Record<string, unknown> = {
  site: 'Another site',
  article: 'Another article',
  headline: 'Another headline.',
  statement: 'Another statement.',
  status: { name: 'disputed', label: 'disputed' },
  speaker: 'Somebody else',
  record: 'anonymously',
  through: 'Another paper',
  version: 'Version 9',
  title: 'Another title',
  dek: 'Another dek.',
  date: '1 January 2027',
  claims: '9 claims',
  balance: [{ name: 'disputed', label: 'disputed', count: 9 }],
};

test('words from right to left start at the right margin', async () => {
  const words = 'قالت مايكروسوفت إن الاتفاق يبلغ 14 مليار دولار، بنسبة 45% من الأسهم. ';
  const article = { ...view, title: words, dek: words.repeat(3), claims: [] };
  const png = await draw({ ...articleCard(article, 'Glosswire', en), claims: '' });
  const lines = (await rows(png)).slice(2);
  expect(lines.length).toBeGreaterThan(1);
  for (const { right } of lines) expect(Math.abs(right - (640 - 38))).toBeLessThan(6);
});

test.each(Object.keys(statuses) as Status[])(
  'a claim that is %s has its colour on the card, whose pixels are of four colours at the most',
  async (name) => {
    const png = await draw({ ...plain, status: { name, label: statuses[name].label } });
    expect(await has(png, statusColours[name])).toBe(true);
    expect((await sharp(png).metadata()).bitsPerSample).toBe(2);
  },
);

test('an article has the colours of its balance', async () => {
  expect(await has(await draw(articleCard(view, 'Glosswire', en)), statusColours['single-source'])).toBe(
    true,
  );
});

test('the card of the site says what it is called, where it is and what it is', () => {
  expect(siteCard(publication.site)).toEqual({
    kind: 'article',
    site: 'The Gloss',
    title: 'News analysis that shows its sources.',
    dek: '',
    date: 'gloss.example',
    claims: '',
    balance: [],
  });
});

test('a statement that cannot be drawn leaves the status in its place', async () => {
  const card = { ...plain, headline: '' };
  expect((await draw(card)).equals(await draw({ ...card, headline: 'single source' }))).toBe(true);
});

const judged = {
  ...note,
  status: { name: 'contradicted', label: 'contradicted' },
  verdict: 'No: $13 billion',
};

test('a verdict leads on the card, and the words that it is about stand below it', () => {
  const { headline, statement } = claimCard(
    { ...judged, headline: judged.verdict } as ClaimNote,
    view,
    'G',
    en,
  );
  expect({ headline, statement }).toEqual({ headline: 'No: $13 billion', statement: claim.statement });
  expect(plain).not.toHaveProperty('statement');
});

test('the words are struck where they are false, and only there', async () => {
  const drawnAs = async (name: Status) => {
    const drawn = drawClaim({ ...plain, statement: claim.statement, status: { name, label: name } });
    return JSON.stringify(drawn).includes('line-through');
  };
  expect(await Promise.all((['contradicted', 'disputed', 'outdated'] as const).map(drawnAs))).toEqual([
    true,
    false,
    false,
  ]);
});

const long = {
  '280 letters in words': 'Nobody knows what the makers of anvils meant by that. '.repeat(6).slice(0, 280),
  '300 letters in one word': 'W'.repeat(300),
  'right to left': 'قالت مايكروسوفت إن الاتفاق (OpenAI) يبلغ 14 مليار دولار، بنسبة 45% من الأسهم',
  nothing: '',
};

test.each(Object.entries({ ...hostile, ...long }))('a card with %s is drawn', async (_name, text) => {
  const said = {
    ...note,
    headline: text,
    statement: text,
    verdict: text,
    speaker: { text },
    through: { text },
  };
  const claimed = await draw(claimCard(said, { ...view, title: text }, text, en));
  const article = await draw(
    articleCard({ ...view, title: text, dek: text, authors: [{ name: text }] }, text, en),
  );
  for (const { length } of [claimed, article]) expect(length).toBeLessThan(MOST);
  expect(claimed.length + article.length).toBeGreaterThan(800);
  const site = { ...publication.site, name: text, description: text };
  expect((await draw(siteCard(site))).length).toBeGreaterThan(250);
});

/** Whether a colour occurs, give or take what the palette of the PNG rounds off. */
async function has(png: Buffer, colour: string): Promise<boolean> {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels) {
    if (wanted.every((value, index) => Math.abs(value - (data[at + index] ?? 0)) <= 6)) return true;
  }
  return false;
}

/** Where the ink of each line of a card lies, from top to bottom: the masthead, its rule, and what stands below. */
async function rows(png: Buffer): Promise<{ right: number }[]> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const found: { right: number }[] = [];
  let inside = false;
  for (let y = 0; y < info.height; y++) {
    const row = data.subarray(y * info.width, (y + 1) * info.width);
    const right = row.findLastIndex((value) => value < 200);
    if (right >= 0 && !inside) found.push({ right });
    const line = found.at(-1);
    if (right >= 0 && line) line.right = Math.max(line.right, right);
    inside = right >= 0;
  }
  return found;
}
