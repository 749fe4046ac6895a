import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { headOf, publishedRecord, siteRecord } from '../../src/publication-record/published.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { Unreadable } from '../../src/publication-record/verify/finding.ts';
import { claimOnPage } from '../../src/publication-record/verify/page.ts';
import { verifySite } from '../../src/publication-record/verify/site.ts';
import { claim } from '../support/article.ts';
import { published, second, TODAY } from '../support/record.ts';
import { change, record } from './support.ts';

/** The files of a site with this record and no pages. */
const filesOf = (sealed: ArticleRecord, name = 'anvils'): Record<string, string> => {
  const file = publishedRecord(sealed);
  const url = `https://press.example/articles/${name}/record.json`;
  return {
    'record.json': JSON.stringify(siteRecord([{ slug: name, url, seal: file.seal }], undefined)),
    [`articles/${name}/record.json`]: JSON.stringify(file),
  };
};

/** What is said of these files, in lines; of pages and data that are not there nothing. */
async function told(files: Record<string, string>, slug?: string, today = '2027-01-01'): Promise<string> {
  const { articles, findings } = await verifySite({
    read: async (path) => files[path],
    labelsOf: () => [],
    today,
    slug,
  });
  return [...articles.flatMap((one) => one.findings), ...findings]
    .filter(({ file, what }) => what !== 'There is no such file.' || file.endsWith('record.json'))
    .filter(({ what }) => !what.startsWith('It is not signed'))
    .map(
      ({ file, claim: id, what, isRemark }) =>
        `${file}: ${isRemark ? 'note: ' : ''}${id ? `${id}: ` : ''}${what}`,
    )
    .join('\n');
}

const files = filesOf(record);
const twice = seal(
  record,
  published({ claims: [{ ...claim, assessment: 'Two outlets say so.', history: [change] }, second] }),
  TODAY,
);
const changed = (make: (one: ArticleRecord) => ArticleRecord) => filesOf(make(structuredClone(twice)));

test('a record that was published fits', async () => {
  expect(await told(files)).toBe('');
  expect(await told(changed((one) => one))).toBe('');
});

test('the head does not depend on the order of articles', () => {
  const [a, b] = [
    { slug: 'a', seal: '1'.repeat(64) },
    { slug: 'b', seal: '2'.repeat(64) },
  ];
  expect(headOf([a, b])).toBe(headOf([b, a]));
});

describe('what is not there', () => {
  test('a site without a record', async () => {
    expect(await told({})).toMatchInlineSnapshot(`"record.json: There is no such file."`);
  });

  test('an article that the site lists', async () => {
    expect(await told({ 'record.json': files['record.json'] ?? '' })).toMatchInlineSnapshot(
      `"articles/anvils/record.json: There is no such file."`,
    );
  });

  test('an article that is asked for', async () => {
    expect(await told(files, 'hammers')).toMatchInlineSnapshot(
      `"record.json: No article "hammers" is sealed."`,
    );
  });
});

describe('a chain that was cut', () => {
  test('in the middle', async () => {
    const cut = changed((one) => {
      one.claims[0]?.versions.shift();
      return one;
    });
    expect(await told(cut)).toMatchInlineSnapshot(
      `"articles/anvils/record.json: first: version 1 does not continue the version before it: the chain is cut"`,
    );
  });

  test('by other words under an old digest', async () => {
    const edited = changed((one) => {
      const version = one.claims[0]?.versions[1];
      if (version) version.assessment = 'Nobody says so.';
      return one;
    });
    expect(await told(edited)).toMatchInlineSnapshot(
      `"articles/anvils/record.json: first: version 2 does not have the digest of what it says"`,
    );
  });
});

test('an older record beside a newer head', async () => {
  const newer = changed((one) => one);
  const old = { ...newer, 'articles/anvils/record.json': files['articles/anvils/record.json'] ?? '' };
  expect(await told(old)).toMatchInlineSnapshot(
    `"articles/anvils/record.json: The seal is not the one that record.json of the site gives: one of the two is older, or was changed."`,
  );
});

test('a record that was sealed before evidence was', async () => {
  const former = {
    ...record,
    claims: record.claims.map((one) => ({
      ...one,
      versions: [
        {
          date: '2026-11-23',
          status: 'single-source' as const,
          statement: 'Acme has put more than $14 billion into Globex.',
          digest: '31d356350aa762553db784e51bf569c76e314f90603367f5f26477594ba438fe',
        },
      ],
    })),
  };
  expect(await told(filesOf(former))).toMatchInlineSnapshot(
    `"articles/anvils/record.json: note: claims sealed without their evidence, as was done at first: 2"`,
  );
});

test('a clock that is behind', async () => {
  expect(await told(files, undefined, '2020-01-01')).toMatchInlineSnapshot(
    `"articles/anvils/record.json: note: it goes up to 2026-11-23, and the clock of this machine says 2020-01-01: is it right?"`,
  );
});

describe('a hostile file', () => {
  const digest = '1'.repeat(64);
  const outside = { articles: [{ slug: '../../etc', url: '', seal: digest }], head: digest };
  const form = 'is not of the form that is published.';

  test.each([
    ['no JSON', '{"articles": [', 'This is not JSON.'],
    ['of another form', '{"articles": {}, "head": "x"}', `articles ${form}`],
    ['with a path for a slug', JSON.stringify(outside), `articles.0.slug ${form}`],
    ['nested a million times', '['.repeat(1_000_000), 'This is not JSON.'],
    ['with other keys', `{"__proto__": {}, "articles": [], "head": "${digest}"}`, `This ${form}`],
  ])('%s is refused', async (_, text, reason) => {
    expect(await told({ 'record.json': text })).toBe(`record.json: ${reason}`);
  });

  test('that cannot be read is told of', async () => {
    const { findings } = await verifySite({
      read: async () => {
        throw new Unreadable('has 30000000 bytes, and 20000000 are the most that are read');
      },
      labelsOf: () => [],
      today: TODAY,
    });
    expect(findings).toEqual([
      { file: 'record.json', what: 'The file has 30000000 bytes, and 20000000 are the most that are read.' },
    ]);
  });

  test('as a page is no page', () => {
    for (const html of ['', '<', 'x', '<html>', '<article>', `${'<div>'.repeat(5000)}`, '\0', '<!--'])
      expect(claimOnPage(html)).toBeUndefined();
  });
});
