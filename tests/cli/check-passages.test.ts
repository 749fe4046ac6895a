import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../src/cli/check-links/command.ts';
import { run } from '../../src/cli/world.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { page, pageServer, type Served, status } from '../support/page-server.ts';
import { world } from '../support/world.ts';
import { capturing, plain, quotingArticle, sourceFile } from './capture-project.ts';

const WORDS = 'Acme has made total funding commitments of $13 billion, of which most was paid.';
const EVIDENCE = { source: 'filing', quote: 'total funding commitments of $13 billion' };

/** What is said of a passage that was captured, and whose source then answers otherwise. */
async function drifted(
  answer: Served,
  { args = [] as string[], sealed = false, others = {} as Record<string, Served> } = {},
) {
  const { address, served } = await pageServer({ '/10q': page(WORDS), ...others });
  const { root, capture, seal } = capturing({
    'content/sources/filing.yaml': sourceFile(`${address}/10q`),
    'content/articles/anvils.md': quotingArticle([EVIDENCE], ['filing']),
  });
  await capture([]);
  if (sealed) await seal();
  served['/10q'] = answer;
  return checkedPassages(root, args);
}

async function checkedPassages(root: string, args: string[] = []) {
  const { machine, printed } = world(['--passages', '--retries', '0', ...args]);
  let time = Date.parse('2026-12-24T12:00:00');
  const given = {
    ...machine,
    cwd: root,
    fetch,
    clock: {
      now: () => time,
      async sleep(ms: number) {
        time += ms;
      },
    },
    disk: realDisk,
    cache: '',
  };
  const code = await run(() => checkLinks(given), given);
  return plain(`${code}: ${printed()}`);
}

describe('of a passage is told', () => {
  test('nothing where it still stands there', async () => {
    expect(await drifted(page(`More before. ${WORDS}`))).toBe('0: 1 passage: 1 there.');
  });

  test('what changed in its words, and what to add to the history of a claim that was sealed', async () => {
    expect(await drifted(page(WORDS.replace('$13', '$14')), { sealed: true })).toMatchInlineSnapshot(`
      "1: 1 passage: 1 changed.
      content/articles/anvils.md:25:16 changed
        http://host/10q
        “total funding commitments of $13 billion”
        Its words are other ones now:
        Acme has made total funding commitments of $[-13-]{+14+} billion, of which most was paid.
        The article was sealed with these words. Add to history of first:
          - {date: 2026-12-24, note: The Daily Anvil has changed the words “total funding commitments of $13 billion”. It now says “total funding commitments of $14 billion”.}
      "
    `);
  });

  test('nothing of a history where the article was not sealed', async () => {
    const printed = await drifted(page(WORDS.replace('$13', '$14')));
    expect(printed).toContain('[-13-]{+14+}');
    expect(printed).not.toContain('history');
  });

  test('that nothing resembles it any more', async () => {
    expect(await drifted(page('We have a new home.'), { sealed: true })).toMatchInlineSnapshot(`
      "1: 1 passage: 1 gone.
      content/articles/anvils.md:25:16 gone
        http://host/10q
        “total funding commitments of $13 billion”
        Nothing there resembles it any more.
        The article was sealed with these words. Add to history of first:
          - {date: 2026-12-24, note: The Daily Anvil has taken out the words “total funding commitments of $13 billion”.}
      "
    `);
  });

  test('that its page is gone', async () => {
    expect(await drifted(status(410), { sealed: true })).toMatchInlineSnapshot(`
      "1: 1 passage: 1 gone.
      content/articles/anvils.md:25:16 gone
        http://host/10q
        “total funding commitments of $13 billion”
        The page is gone: 410 Gone.
        The article was sealed with these words. Add to history of first:
          - {date: 2026-12-24, note: The page of The Daily Anvil with the words “total funding commitments of $13 billion” is gone.}
      "
    `);
  });

  test('where it has moved for good', async () => {
    const others = { '/new': page(WORDS) };
    expect(await drifted(status(301, { location: '/new' }), { others })).toMatchInlineSnapshot(`
      "0: 1 passage: 1 there.
      content/articles/anvils.md:25:16 moved
        http://host/10q
        “total funding commitments of $13 billion”
        It has moved for good. Write url: http://host/new
      "
    `);
    expect(await drifted(status(302, { location: '/new' }), { others })).toBe('0: 1 passage: 1 there.');
  });

  test.each<[string, Served, string]>([
    ['a refusal', status(403), '0: 1 passage: 1 unseen.'],
    ['a bar of its own', status(999), '0: 1 passage: 1 unseen.'],
    [
      'a circle of cookies',
      status(302, { location: '/10q', 'set-cookie': 'a=b' }),
      '0: 1 passage: 1 unseen.',
    ],
    ['a wall', '<html><body><p>Subscribe to read on.</p></body></html>', '0: 1 passage: 1 unseen.'],
    ['a failure', status(500), '1: 1 passage: 1 unseen.'],
    ['a page without words', '<html><body><script>start()</script></body></html>', '1: 1 passage: 1 unseen.'],
  ])('that it could not be seen for %s, which is a fault of ours or theirs', async (_, answer, summary) => {
    const printed = await drifted(answer);
    expect(printed.split('\n')[0]).toBe(summary);
    expect(printed).toContain('unseen\n  http://host/10q\n  “total funding commitments of $13 billion”\n  ');
  });

  test('all of it in one object, for programs', async () => {
    const printed = await drifted(page(WORDS.replace('$13', '$14')), {
      sealed: true,
      args: ['--format', 'json'],
    });
    expect(JSON.parse(printed.slice(2))).toEqual({
      version: 1,
      ok: false,
      passages: [
        {
          file: 'content/articles/anvils.md',
          line: 25,
          column: 16,
          article: 'anvils',
          claim: 'first',
          source: 'filing',
          url: 'http://host/10q',
          quote: 'total funding commitments of $13 billion',
          answer: 'read',
          kind: 'changed',
          now: 'total funding commitments of $14 billion',
          around: { was: WORDS, is: WORDS.replace('$13', '$14') },
          history: expect.stringMatching(/^\{date: 2026-12-24, note: /),
        },
      ],
    });
  });
});

test('without a network that is said, and nothing is called gone', async () => {
  const evidence = ['one', 'two'].map((source) => ({ source, quote: 'some words' }));
  const { root } = capturing({
    'content/sources/one.yaml': sourceFile('http://one.invalid/'),
    'content/sources/two.yaml': sourceFile('http://two.invalid/'),
    'content/articles/anvils.md': quotingArticle(evidence, ['one', 'two']),
  });
  expect(await checkedPassages(root)).toMatch(
    /^1: 1 of 2 …\n2 of 2 …\nNo host could be reached: is there a network\? Nothing was found out\.$/,
  );
});

test('a host that is not found may be one that is not found from here', async () => {
  const { root } = capturing({
    'content/sources/filing.yaml': sourceFile('http://one.invalid/'),
    'content/articles/anvils.md': quotingArticle([EVIDENCE], ['filing']),
  });
  expect(await checkedPassages(root)).toMatch(/^1: 1 passage: 1 unseen\.\n/);
});

test('what is fetched is kept nowhere', async () => {
  const { address, log } = await pageServer({ '/10q': page(WORDS) });
  const { root, captures, read } = capturing({
    'content/sources/filing.yaml': sourceFile(`${address}/10q`),
    'content/articles/anvils.md': quotingArticle(
      [EVIDENCE, { ...EVIDENCE, quote: 'most was paid' }],
      ['filing'],
    ),
  });
  const before = read('content/sources/filing.yaml');
  expect(await checkedPassages(root)).toBe('0: 2 passages: 2 there.');
  expect([captures(), read('content/sources/filing.yaml'), log]).toEqual([[], before, ['GET /10q']]);
});

test.each([
  [['--format', 'xml'], '2: There is no format "xml". Write --format pretty or json.'],
  [
    ['gone.md'],
    '2: gone.md: there is no article here that quotes a source. Write the path of an article or of a folder of them.',
  ],
])('misuse is explained: %s', async (args, message) => {
  const { root } = capturing({});
  expect(await checkedPassages(root, args)).toBe(message);
});
