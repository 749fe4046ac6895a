import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articleCard } from '../../src/cards/article.ts';
import { draw } from '../../src/cards/card.ts';
import { claimCard } from '../../src/cards/claim.ts';
import { statusColours } from '../../src/cards/palette.ts';
import { type Status, statuses } from '../../src/model/vocabulary.ts';
import { hostile } from '../fixtures/hostile.ts';
import { amount, cast, claim, source } from '../support/article.ts';
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
const plain = claimCard(note, view, 'Glosswire');

test('a card has the size that networks show uncropped', async () => {
  const { format, width, height } = await sharp(await draw(plain)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
});

test('the same card has the same bytes', async () => {
  expect((await draw(plain)).equals(await draw(structuredClone(plain)))).toBe(true);
});

test.each(Object.keys(statuses) as Status[])(
  'a claim that is %s has its colour on the card',
  async (name) => {
    const png = await draw({ ...plain, status: { name, label: statuses[name].label } });
    expect(await has(png, statusColours[name])).toBe(true);
  },
);

test('an article has the colours of its balance', async () => {
  expect(await has(await draw(articleCard(view, 'Glosswire')), statusColours.reported)).toBe(true);
});

test('a statement that cannot be drawn leaves the status in its place', async () => {
  const card = { ...plain, statement: '' };
  expect((await draw(card)).equals(await draw({ ...card, statement: 'reported' }))).toBe(true);
});

const long = {
  '280 letters in words': 'Nobody knows what the makers of anvils meant by that. '.repeat(6).slice(0, 280),
  '300 letters in one word': 'W'.repeat(300),
  'right to left': 'قالت مايكروسوفت إن الاتفاق (OpenAI) يبلغ 14 مليار دولار، بنسبة 45% من الأسهم',
  nothing: '',
};

test.each(Object.entries({ ...hostile, ...long }))('a card with %s is drawn', async (_name, text) => {
  const said = { ...note, statement: text, speaker: { text }, through: { text } };
  const claimed = await draw(claimCard(said, { ...view, title: text }, text));
  const article = await draw(articleCard({ ...view, title: text, dek: text, authors: [text] }, text));
  expect(claimed.length + article.length).toBeGreaterThan(2000);
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
