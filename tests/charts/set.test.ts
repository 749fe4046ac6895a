import { expect, test } from 'vitest';
import { pictureOf } from '../../src/charts/set.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import { view } from '../exports/support.ts';
import { amount, cast, claim } from '../support/article.ts';

const article = view({ entities: cast, claims: [claim], amounts: [amount] });

test('a picture speaks the language that it is drawn in', () => {
  const english = pictureOf('figures', [article], voiceOf('en'));
  expect(pictureOf('figures', [article], voiceOf('de')).title).not.toBe(english.title);
});

test('the pictures of several articles are drawn from all of them', () => {
  const both = pictureOf('figures', [article, article], voiceOf('en'));
  expect(both).not.toEqual(pictureOf('figures', [article], voiceOf('en')));
});
