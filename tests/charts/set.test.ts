import { expect, test } from 'vitest';
import { drawnPictures, pictureNames, pictureOf } from '../../src/charts/set.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import { view } from '../exports/support.ts';
import { amount, cast, claim } from '../support/article.ts';

const article = view({ entities: cast, claims: [claim], amounts: [amount] });

test('the pictures of one article are drawn once, wherever they are asked for', () => {
  for (const name of pictureNames) {
    expect(pictureOf(name, [article], voiceOf('en'))).toBe(pictureOf(name, [article], voiceOf('en')));
  }
  for (const { name, picture } of drawnPictures([article], voiceOf('en')))
    expect(picture).toBe(pictureOf(name, [article], voiceOf('en')));
});

test('in another language and of a changed article they are drawn anew', () => {
  const first = pictureOf('figures', [article], voiceOf('en'));
  expect(pictureOf('figures', [article], voiceOf('de')).title).not.toBe(first.title);
  expect(pictureOf('figures', [{ ...article }], voiceOf('en'))).not.toBe(first);
});

test('the pictures of several articles are drawn from all of them', () => {
  const both = pictureOf('figures', [article, article], voiceOf('en'));
  expect(both).not.toEqual(pictureOf('figures', [article], voiceOf('en')));
});
