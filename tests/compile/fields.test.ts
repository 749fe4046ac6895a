import { expect, test } from 'vitest';
import { article, cast, claim, claims, reasons, reported, source } from '../support/article.ts';

const ofHead = (fields: Record<string, unknown>) => reported(article(fields));
const ofClaim = (fields: Record<string, unknown>) =>
  reported(article({ entities: cast, claims: [{ ...claim, ...fields }] }));

test('a misspelt key is answered with the key that was meant', () => {
  expect(ofHead({ authrs: ['Ada'] })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    7:1 error Unknown key "authrs". Did you mean "authors"? unknown-key glosswire

    ✖ 1 error"
  `);
  expect(ofClaim({ asessment: 'x' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    22:5 error Unknown key "asessment". Did you mean "assessment"? unknown-key glosswire

    ✖ 1 error"
  `);
});

test('a key that resembles none is answered with all that there are', () => {
  expect(ofClaim({ says: { who: 'acme', record: 'on-record', headline: 'x' } })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    20:7 error Unknown key "headline". The keys here are who, as, record and via. unknown-key glosswire

    ✖ 1 error"
  `);
});

test('the keys of every object are keys like any other', () => {
  const text = article({ entities: cast, claims: [claim] });
  expect(
    reported(text.replace('who: acme', 'who: acme\n      __proto__: {who: globex}\n      constructor: x')),
  ).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    19:7 error Unknown key "__proto__". The keys here are who, as, record and via.   unknown-key glosswire
    20:7 error Unknown key "constructor". The keys here are who, as, record and via. unknown-key glosswire

    ✖ 2 errors"
  `);
});

test('a missing field is named with an example', () => {
  expect(ofClaim({ assessment: undefined, says: undefined })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:5 error claims[1].assessment is missing. Write text such as "Two outlets quote the post.".         missing-field glosswire
    13:5 error claims[1].says is missing. Write says: {who: microsoft, record: document, via: blog post}. missing-field glosswire

    ✖ 2 errors"
  `);
});

test('a value of the wrong type is shown with what to write', () => {
  expect(
    ofHead({ title: 12, authors: 'Ada', draft: 'maybe', lang: 'klingon!', dek: ['a'] }),
  ).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:8  error title: Put this in quotation marks: without them it is the number 12, and no text.           schema glosswire
    3:1  error dek: Write text such as "What a report says, and what stands behind it.", not a list.        schema glosswire
    5:10 error authors: Write a list, each item on a line after a hyphen, or all between brackets: ["Ada"]. schema glosswire
    7:8  error draft: Write true or false.                                                                  schema glosswire
    8:7  error lang: "klingon!" is no language tag: write en, en-GB or nl.                                  schema glosswire

    ✖ 5 errors"
  `);
});

test('text that is empty or too long is told so', () => {
  expect(ofHead({ title: '  ', dek: 'x'.repeat(281) })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:8 error title: Write text such as "Microsoft keeps its hands in its pockets": an empty value says nothing. schema glosswire
    3:6 error dek: Shorten this to at most 280 characters: it has 281.                                           schema glosswire

    ✖ 2 errors"
  `);
});

test('a claim that is no group of keys is told so', () => {
  expect(reported(article({ claims: ['first'] }))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    8:5 error claims[1]: Write keys with values, not "first". schema glosswire

    ✖ 1 error"
  `);
});

test('a word outside the vocabulary is answered with the vocabulary', () => {
  expect(ofClaim({ status: 'true' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    20:13 error claims[1].status: Write confirmed, single-source, disputed, contradicted, outdated or unverified, not "true". schema glosswire

    ✖ 1 error"
  `);
});

test('a date that does not exist is told so', () => {
  expect(ofHead({ published: '2026-02-30', updated: '23 November' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    6:12 error published: 2026-02-30 is not in the calendar: check the month and the day. schema glosswire
    7:10 error updated: Write a date such as 2025-01-22, not "23 November".               schema glosswire

    ✖ 2 errors"
  `);
});

test('a day is wanted where a month is not enough', () => {
  expect(ofHead({ published: '2026-11' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    6:12 error published: Write the whole day, as in 2025-01-22, not "2026-11". schema glosswire

    ✖ 1 error"
  `);
});

test('an id that cannot be an address is offered one that can', () => {
  expect(ofClaim({ id: 'Acme’s First Claim!' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:9 error claims[1].id: "Acme’s First Claim!" cannot be part of an address: use lower-case letters, digits and single hyphens, with at least one letter, such as acme-s-first-claim. schema glosswire

    ✖ 1 error"
  `);
  expect(ofClaim({ id: '???' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:9 error claims[1].id: "???" cannot be part of an address: use lower-case letters, digits and single hyphens, with at least one letter. schema glosswire

    ✖ 1 error"
  `);
  expect(ofClaim({ id: 2025 })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:9 error claims[1].id: Write an id such as stargate-funders, not 2025. schema glosswire

    ✖ 1 error"
  `);
});

test('an address that a browser would run is no address', () => {
  expect(
    reported(article({ sources: [{ ...source('a'), url: 'javascript:alert(1)' }] })),
  ).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    10:10 error sources[1].url: Write a whole address that starts with https:// or http://, not "javascript:alert(1)". schema glosswire

    ✖ 1 error"
  `);
  expect(reported(article({ sources: [{ ...source('a'), url: 'example.org' }] }))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    10:10 error sources[1].url: Write a whole address that starts with https:// or http://, not "example.org". schema glosswire

    ✖ 1 error"
  `);
});

test('a quote of a whole page is too long', () => {
  expect(ofClaim({ quote: 'word '.repeat(300) })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    14:12 error claims[1].quote: Copy at most 1000 characters of the words that this is about: this has 1500. schema glosswire

    ✖ 1 error"
  `);
});

test('an empty quote is told what to copy', () => {
  expect(ofClaim({ quote: '   ' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    14:12 error claims[1].quote: Copy the words that this is about from the article: this is empty. schema glosswire

    ✖ 1 error"
  `);
  expect(ofClaim({ quote: undefined })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:5 error claims[1].quote is missing. Copy the words that this is about from the article as text. missing-field glosswire

    ✖ 1 error"
  `);
});

test('a verdict that is too long, or is no line, is told so', () => {
  const verdict = (text: string) => reasons(article({ entities: cast, claims: claims({ verdict: text }) }));
  expect(verdict('No. '.repeat(50).trimEnd().padEnd(200, '!'))).toBe(
    'claims[1].verdict: Shorten this to at most 80 characters: it has 200.',
  );
  expect(verdict('No:\n$13 billion')).toBe('claims[1].verdict: Write this on one line.');
  expect(verdict('No: $13 billion')).toBe('no problem');
});
