import { describe, expect, test } from 'vitest';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { claim } from '../support/article.ts';
import { published, sealedFirst, second, TODAY } from '../support/record.ts';

const change = { date: TODAY, note: 'It was more.' };

describe('the first sealing', () => {
  test('records every claim and the text, as of the day of publication', () => {
    expect(serialize(sealedFirst())).toMatchInlineSnapshot(`
      "# What was published of this article, and when. Written by \`npm run seal\`.
      # Do not edit: change the article, then seal again. The last line tells an edit apart.

      article: anvils
      published: 2026-11-23
      corrections: 0
      versions:
        - date: 2026-11-23
          text: b5f2fa15d0b4c3ba12d2eb42d6553daa033f8f21f3a16b3977b8f32c7da4aefc
          digest: e436c7bcba656126534374625bbdda91ecd236781ebce7c78f346b563dd7ac8a
      claims:
        - id: first
          published: 2026-11-23
          history: 0
          versions:
            - date: 2026-11-23
              status: single-source
              statement: "Acme has put more than $14 billion into Globex."
              assessment: "One outlet says so."
              evidence: []
              digest: 5735ed9a9c80a1906809ac33d95aebd22c365a10d834d3ea76f8ca0f7662d4fa

        - id: second
          published: 2026-11-23
          history: 0
          versions:
            - date: 2026-11-23
              status: single-source
              statement: "Acme said so on a Monday."
              assessment: "One outlet says so."
              evidence: []
              digest: c9de66901f89d3a7f701916d928c56415837cd5e760231475e3a3153c13ebce7
      seal: 575e1122d5602422753718f5422931ef6dea6af30a9ae86d63ed67dc57f450dc
      "
    `);
  });

  test('dates from the day of publication even where it is done later', () => {
    expect(seal(undefined, published(), TODAY)).toEqual(sealedFirst());
  });

  test('counts what is told already: history, corrections, the update, former ids', () => {
    const record = seal(
      undefined,
      published({
        updated: '2026-11-24',
        corrections: [change],
        claims: [{ ...claim, formerly: ['zeroth'], history: [change] }],
      }),
      TODAY,
    );
    expect(record).toMatchObject({
      updated: '2026-11-24',
      corrections: 1,
      claims: [{ formerly: ['zeroth'], history: 1 }],
    });
  });
});

describe('a later sealing', () => {
  const first = sealedFirst();

  test('adds a version only to the claim that changed', () => {
    const article = published({
      claims: [{ ...claim, statement: 'Acme has put $15 billion into Globex.', history: [change] }, second],
    });
    const record = seal(first, article, TODAY);
    expect(record.claims.map(({ versions }) => versions.length)).toEqual([2, 1]);
    expect(record.claims[0]?.versions[1]).toMatchObject({ date: TODAY, status: 'single-source' });
    expect(record.claims[0]?.published).toBe('2026-11-23');
    expect(record.versions).toEqual(first.versions);
  });

  test('adds a version of the text where the words of the prose changed, and not where only its typography did', () => {
    const prose = 'Acme said on Monday that it had put more than $14 billion into Globex. It did not.\n';
    const reworded = seal(first, published({ updated: TODAY }, prose), TODAY);
    expect(reworded.versions.map(({ date }) => date)).toEqual(['2026-11-23', TODAY]);
    const spaced = 'Acme said on Monday\nthat it had put *more than* $14 billion into Globex.\n';
    expect(seal(first, published({}, spaced), TODAY)).toEqual(first);
  });

  test('adds a claim that is new as of its own day, after those that were there', () => {
    const record = seal(first, published({ claims: [{ ...claim, id: 'third' }, claim, second] }), TODAY);
    expect(record.claims.map(({ id, published }) => [id, published])).toEqual([
      ['first', '2026-11-23'],
      ['second', '2026-11-23'],
      ['third', TODAY],
    ]);
  });

  test('continues a renamed claim under its new id, with its versions', () => {
    const renamed = seal(
      first,
      published({ claims: [{ ...claim, id: 'stake', formerly: ['first'] }, second] }),
      TODAY,
    );
    expect(renamed.claims[0]).toEqual({ ...first.claims[0], id: 'stake', formerly: ['first'] });
  });

  test('keeps every former id, also those that the article no longer lists', () => {
    const [a, b] = [
      { ...claim, id: 'a', formerly: ['first'] },
      { ...claim, id: 'b', formerly: ['a'] },
    ];
    const twice = [a, b].reduce(
      (record, one) => seal(record, published({ claims: [one, second] }), TODAY),
      first,
    );
    expect(twice.claims[0]?.formerly).toEqual(['first', 'a']);
  });

  test('lets a claim have its old id back', () => {
    const there = seal(
      first,
      published({ claims: [{ ...claim, id: 'a', formerly: ['first'] }, second] }),
      TODAY,
    );
    const back = seal(there, published({ claims: [{ ...claim, formerly: ['a'] }, second] }), TODAY);
    expect(back.claims[0]).toMatchObject({ id: 'first', formerly: ['a'] });
  });

  test('keeps the versions of a withdrawn claim, and says when and why', () => {
    const withdrawn = [{ id: 'first', date: TODAY, note: 'It was a draft.' }];
    const record = seal(first, published({ claims: [second], withdrawn }), TODAY);
    expect(record.claims[0]).toEqual({
      ...first.claims[0],
      withdrawn: { date: TODAY, note: 'It was a draft.' },
    });
  });

  test('notes a new entry in a history without a version, so that it cannot excuse a change made later', () => {
    const record = seal(first, published({ claims: [{ ...claim, history: [change] }, second] }), TODAY);
    expect(record.claims[0]).toEqual({ ...first.claims[0], history: 1 });
  });

  test('keeps versions in order of time where the clock is slow', () => {
    const article = published({ claims: [{ ...claim, status: 'unverified', history: [change] }, second] });
    const record = seal(first, article, '2020-01-01');
    expect(record.claims[0]?.versions.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-23']);
  });
});
