import { expect, test } from 'vitest';
import { drawnPictures, pictureNames, pictureOf } from '../../src/charts/set.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import { view } from '../exports/support.ts';
import { cast, claim } from '../support/article.ts';

const article = view({ entities: cast, claims: [claim] });
const nameOf = (id: string) => id;

test('the pictures of one article are drawn once, wherever they are asked for', () => {
  for (const name of pictureNames) {
    expect(pictureOf(name, [article], nameOf, voiceOf('en'))).toBe(
      pictureOf(name, [article], nameOf, voiceOf('en')),
    );
  }
  for (const { name, picture } of drawnPictures([article], nameOf, voiceOf('en')))
    expect(picture).toBe(pictureOf(name, [article], nameOf, voiceOf('en')));
});

test('in another language, with other names and of a changed article they are drawn anew', () => {
  const first = pictureOf('evidence', [article], nameOf, voiceOf('en'));
  expect(pictureOf('evidence', [article], nameOf, voiceOf('de')).title).not.toBe(first.title);
  expect(pictureOf('evidence', [article], () => 'someone', voiceOf('en'))).not.toBe(first);
  expect(pictureOf('evidence', [{ ...article }], nameOf, voiceOf('en'))).not.toBe(first);
});

test('the pictures of several articles are drawn from all of them', () => {
  const both = pictureOf('evidence', [article, article], nameOf, voiceOf('en'));
  expect(both).not.toEqual(pictureOf('evidence', [article], nameOf, voiceOf('en')));
});
