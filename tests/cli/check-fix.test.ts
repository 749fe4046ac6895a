import { describe, expect, test } from 'vitest';
import { type CheckWorld, check } from '../../src/cli/check/command.ts';
import { fixQuotes } from '../../src/cli/check/fix.ts';
import { run } from '../../src/cli/world.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { registry } from '../support/article.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';

const PATH = 'content/articles/anvils.md';
const PROSE = 'Acme announced on Monday that it had put more than $14 billion into its rival Globex.';

/** A file written by hand: comments, odd spacing, several styles. */
const file = (quote: string, prose = PROSE, rest = '') => `---
# The desk's own remarks stay.
title:   'Acme and the anvils'   # three spaces
dek: What a report says.
authors: [Ada Lovelace]
published: 2026-11-23
entities:
  - {id: acme, role: Backer}
  - { id: globex,   role: Receiver }
claims:
  - id: first # permanent
    quote: ${quote}   # check this one
${rest}    label: Acme’s money
    statement: Acme has put more than $14 billion into Globex.
    says: {who: acme, record: on-record}
    status: unverified
    assessment: >-
      Nobody else
      says so.
---

${prose}
`;
const OLD = 'Acme announced Monday that it had put more than $14 billion in its rival Globex';
const NEW = 'Acme announced on Monday that it had put more than $14 billion into its rival Globex';

/** What `fixQuotes` makes of a file, through its own problems. */
function fixed(text: string) {
  const compiled = compileArticle({ path: PATH, text }, registry);
  const problems = compiled.ok ? [] : compiled.problems;
  const paths = problems.filter(({ code }) => code === 'quote-absent').map(({ path }) => path);
  return fixQuotes({ path: PATH, text }, paths);
}

describe('a quote that the text now words a little differently', () => {
  test.each([
    ['plain', OLD, NEW],
    ['in single quotation marks', `'${OLD}'`, `'${NEW}'`],
    ['in double quotation marks', `"${OLD}"`, `"${NEW}"`],
  ])('is rewritten in its own style: %s', (_, old, next) => {
    expect(fixed(file(old)).text).toBe(file(next));
  });

  test('keeps byte order mark and Windows line ends', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(fixed(windows(file(OLD))).text).toBe(windows(file(NEW)));
  });

  test('is put on one line where it was folded over several', () => {
    const folded = file(OLD).replace(
      `${OLD}   # check this one`,
      `>-\n      ${OLD.replace(' that ', '\n      that ')}`,
    );
    expect(fixed(folded).text).toBe(file(NEW).replace(`${NEW}   # check this one`, JSON.stringify(NEW)));
  });

  test('is put into quotation marks where plain YAML could not hold it', () => {
    const prose = 'Acme wrote: “it had put more than $14 billion into its rival Globex” on Monday.';
    const quote = 'Acme wrote “it had put more than $14 billion into its rival Globex” on Monday';
    const { text } = fixed(file(quote, prose));
    expect(text).toBe(file(`"${prose.slice(0, -1)}"`, prose));
  });

  test('is mended once, and then there is nothing to mend', () => {
    const once = fixed(file(OLD)).text;
    expect(fixed(once)).toEqual({ text: once, mended: [], left: [] });
  });

  test('is shown as it was and as it is', () => {
    expect(fixed(file(OLD)).mended).toEqual([
      {
        file: PATH,
        line: 12,
        before: `    quote: ${OLD}   # check this one`,
        after: `    quote: ${NEW}   # check this one`,
      },
    ]);
  });
});

describe('a quote is left as it is', () => {
  const left = (quote: string, prose?: string, rest?: string) => {
    const text = file(quote, prose, rest);
    const outcome = fixed(text);
    expect(outcome.text).toBe(text);
    return outcome.left.join('\n');
  };

  test('where nothing in the prose is close enough', () => {
    expect(left('Globex makes everything that Acme does not')).toMatchInlineSnapshot(
      `"content/articles/anvils.md: claims[1].quote is left as it is: no passage of the prose is close enough to be sure of."`,
    );
  });

  test('where a number differs', () => {
    expect(left(OLD.replace('14', '15'))).toMatchInlineSnapshot(
      `"content/articles/anvils.md: claims[1].quote is left as it is: a number, a name or a word such as "not" differs in “Acme announced on Monday that it had put more than $14 billion into its rival Globex”: see whether it still says the same."`,
    );
    expect(left(OLD.replace('billion', 'million'))).toContain(
      'a number, a name or a word such as "not" differs',
    );
  });

  test('where a name, a limit or a negation differs', () => {
    expect(left(OLD.replace('more', 'less'))).toContain('differs in');
    expect(left(OLD.replace('Globex', 'Initex'))).toContain('differs in');
    expect(left(OLD.replace('had put', 'had not put'))).toContain('differs in');
  });

  test('where two passages are about as close', () => {
    const twice = `${PROSE} ${PROSE.replace('Monday', 'monday')}`;
    expect(left(OLD, twice)).toMatchInlineSnapshot(
      `"content/articles/anvils.md: claims[1].quote is left as it is: two passages of the prose are about as close."`,
    );
  });

  test('where a comment stands inside it', () => {
    const folded = file(OLD).replace(`${OLD}   # check this one`, `>- # our words\n      ${OLD}`);
    expect(fixed(folded)).toMatchObject({ text: folded, mended: [] });
  });
});

async function fixing(files: Record<string, string>, args: string[], disk: Disk = realDisk) {
  const { root, read } = project({ ...ENTITY_FILES, ...files });
  const { machine, printed } = world(args);
  const given: CheckWorld = { ...machine, cwd: root, today: '2026-12-01', disk };
  const code = await run(() => check(given), given);
  return { printed: `${code}: ${printed()}`, text: await read(PATH), read };
}

test('--fix shows each change, writes it, and reports what is left', async () => {
  const { printed, text } = await fixing({ [PATH]: file(OLD, PROSE.replace('$14 billion', 'a sum')) }, [
    '--fix',
  ]);
  expect(text).toBe(file(OLD, PROSE.replace('$14 billion', 'a sum')));
  expect(printed).toContain('Nothing could be mended safely.');
  const mended = await fixing({ [PATH]: file(OLD) }, ['--fix']);
  expect(mended.text).toBe(file(NEW));
  expect(mended.printed).toMatchInlineSnapshot(`
    "1: content/articles/anvils.md:12
    -     quote: Acme announced Monday that it had put more than $14 billion in its rival Globex   # check this one
    +     quote: Acme announced on Monday that it had put more than $14 billion into its rival Globex   # check this one

    1 quote mended.
    1 article, 1 claim, 0 figures, 0 sources, 2 entities: 1 warning found.
    content/articles/anvils.md:22:42 warning money-undeclared
      No amount declares “more than $14 billion”. Add to amounts:
        - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}

        21 │
      > 22 │ Acme announced on Monday that it had put more than $14 billion into its rival Globex.
           │                                          ^^^^^^^^^^^^^^^^^^^^^
    "
  `);
});

test('--fix has nothing to do where every quote stands', async () => {
  const { printed, text } = await fixing({ [PATH]: file(NEW) }, ['--fix']);
  expect(text).toBe(file(NEW));
  expect(printed).toContain('Every quote stands in its article: there is nothing to mend.');
});

test('--fix --dry-run shows each change and writes nothing', async () => {
  const { printed, text } = await fixing({ [PATH]: file(OLD) }, ['--fix', '--dry-run']);
  expect(text).toBe(file(OLD));
  expect(printed).toMatch(/\nDry run: 1 quote would be mended, nothing was written\.\n/);
});

test('--fix goes on past a file that cannot be read', async () => {
  const broken = '---\ntitle: "open\n---\n';
  const { printed, text, read } = await fixing({ [PATH]: file(OLD), 'content/articles/a.md': broken }, [
    '--fix',
  ]);
  expect(text).toBe(file(NEW));
  expect(await read('content/articles/a.md')).toBe(broken);
  expect(printed).toContain('1 quote mended.');
});

test('a disk that fails leaves the file whole', async () => {
  const full: Disk = {
    ...realDisk,
    rename: () => {
      throw new Error('disk full');
    },
  };
  const { root, read } = project({ ...ENTITY_FILES, [PATH]: file(OLD) });
  const given: CheckWorld = {
    ...world(['--fix']).machine,
    cwd: root,
    today: '2026-12-01',
    disk: full,
  };
  await expect(run(() => check(given), given)).rejects.toThrow('disk full');
  expect(await read(PATH)).toBe(file(OLD));
});

describe('a word that is called otherwise now', () => {
  const former = (status: string, record: string) =>
    file(NEW)
      .replace('status: unverified', `status: ${status} # so far`)
      .replace('record: on-record', `record: '${record}'`)
      .replace(
        '    assessment:',
        `    history: [{date: 2026-01, status: ${status}, note: So it was.}]\n    assessment:`,
      );

  test('is mended wherever it stands, and nothing else is', async () => {
    const { printed, text } = await fixing({ [PATH]: former('reported', 'reported') }, ['--fix']);
    expect(text).toBe(former('single-source', 'own-word'));
    expect(printed).toContain('-     status: reported # so far\n+     status: single-source # so far\n');
    expect(printed).toContain('3 former words mended.');
  });

  test('is left where it stands in the prose', async () => {
    const prose = `${PROSE} Acme reported it.`;
    const { text } = await fixing({ [PATH]: file(NEW, prose) }, ['--fix']);
    expect(text).toBe(file(NEW, prose));
  });
});
