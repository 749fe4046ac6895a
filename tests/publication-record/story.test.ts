import { expect, test } from 'vitest';
import { readRecordedContent } from '../../src/publication-record/content.ts';
import { article, cast, claim, PROSE, source } from '../support/article.ts';
import { ENTITY_FILES, project, RECORD_PATH, second } from '../support/record.ts';

const ARTICLE = 'content/articles/anvils.md';
const write = (fields: Record<string, unknown>, prose = PROSE) =>
  article({ entities: cast, sources: [source('update')], ...fields }, prose);

const reworded = { ...claim, statement: 'Acme has put just under $14 billion into Globex.' };
const told = [{ date: '2026-12-02', note: 'The sum was too high.' }];
const outdated = {
  ...reworded,
  status: 'outdated',
  history: [...told, { date: '2026-12-03', status: 'outdated', note: 'Acme put in more.' }],
  evidence: [{ source: 'update', stance: 'updates', note: 'Acme doubled its stake.' }],
};
const renamed = { ...outdated, id: 'stake', formerly: ['first'] };

test('a story: publish, seal, reword, be refused, say so, seal, change the status, rename, withdraw', async () => {
  const {
    write: put,
    read,
    root,
    seal,
  } = project({
    ...ENTITY_FILES,
    [ARTICLE]: write({ claims: [claim, second] }),
  });

  expect(await seal({ today: '2026-11-23' })).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      2 claims first published
    1 record written."
  `);
  const first = await read(RECORD_PATH);
  expect(await seal({ today: '2026-11-24' })).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md: nothing changed
    0 records written."
  `);
  expect(await read(RECORD_PATH)).toBe(first);

  put(ARTICLE, write({ claims: [reworded, second] }));
  expect(await seal({ today: '2026-12-02' })).toMatchInlineSnapshot(`
    "1: content/articles/anvils.md
    21:16 error The words of the claim "first" changed since 2026-11-23, and nothing tells readers so. claim-changed glosswire
      published statement: "Acme has put more than $14 billion into Globex."
      now: "Acme has put just under $14 billion into Globex."
    Add to the claim:
        history:
          - {date: 2026-12-02, note: "What changed, and why."}
    Or put back what was published.

    ✖ 1 error
    Nothing was sealed: what is sealed stays public for good, so it must pass npm run check first."
  `);
  expect(await read(RECORD_PATH)).toBe(first);

  put(ARTICLE, write({ claims: [{ ...reworded, history: told }, second] }));
  expect(await seal({ today: '2026-12-02' })).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      first: version 2, reworded, 1 entry added to its history
    1 record written."
  `);

  put(ARTICLE, write({ claims: [outdated, second] }));
  expect(await seal({ today: '2026-12-03' })).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      first: version 3, now outdated, 1 entry added to its history
    1 record written."
  `);

  put(ARTICLE, write({ claims: [{ ...outdated, id: 'stake' }, second] }));
  expect(await seal({ today: '2026-12-04' })).toMatchInlineSnapshot(`
    "1: content/articles/anvils.md
    17:1 error The claim "first" was published on 2026-11-23 and is gone, but its address is public. Write one of these: claim-vanished glosswire
    1. Put it back into claims (git log -p has the rest of it):
      - id: first
        statement: Acme has put just under $14 billion into Globex.
        status: outdated
    2. It goes on under another id: add this to "stake", which says the same:
        formerly: [first]
    3. It is no longer made: add this at the top level:
    withdrawn:
      - {id: first, date: 2026-12-04, note: "Why it was withdrawn."}

    ✖ 1 error
    Nothing was sealed: what is sealed stays public for good, so it must pass npm run check first."
  `);

  put(ARTICLE, write({ claims: [renamed, second] }));
  expect(await seal({ today: '2026-12-04' })).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      stake: formerly first
    1 record written."
  `);

  const withdrawn = [{ id: 'second', date: '2026-12-05', note: 'It was a Tuesday.' }];
  put(
    ARTICLE,
    write({ claims: [renamed], withdrawn, updated: '2026-12-05' }, PROSE.replace(' on Monday', '')),
  );
  expect(await seal({ today: '2026-12-05' })).toMatchInlineSnapshot(`
    "0: content/articles/anvils.md
      prose: version 2
      updated: 2026-12-05
      second: withdrawn
    1 record written."
  `);

  expect(await read(RECORD_PATH)).toMatchInlineSnapshot(`
    "# What was published of this article, and when. Written by \`npm run seal\`.
    # Do not edit: change the article, then seal again. The last line tells an edit apart.

    article: anvils
    published: 2026-11-23
    updated: 2026-12-05
    corrections: 0
    versions:
      - date: 2026-11-23
        digest: b5f2fa15d0b4c3ba12d2eb42d6553daa033f8f21f3a16b3977b8f32c7da4aefc
      - date: 2026-12-05
        digest: 04b959690301c875a375bc3da3d285933685be4963dfef1487a4f92db1ae3983
    claims:
      - id: stake
        formerly: [first]
        published: 2026-11-23
        history: 2
        versions:
          - date: 2026-11-23
            status: single-source
            statement: "Acme has put more than $14 billion into Globex."
            digest: 31d356350aa762553db784e51bf569c76e314f90603367f5f26477594ba438fe
          - date: 2026-12-02
            status: single-source
            statement: "Acme has put just under $14 billion into Globex."
            digest: c5ac2d49ab33ad8b79020a053c8bf2866ed75d295ab625d64b6f2c95de314d85
          - date: 2026-12-03
            status: outdated
            statement: "Acme has put just under $14 billion into Globex."
            digest: ecdae0e38ceade7d533a39bf4e7d49aee215c38e39594f422edfd31011f26d16

      - id: second
        published: 2026-11-23
        withdrawn:
          date: 2026-12-05
          note: "It was a Tuesday."
        history: 0
        versions:
          - date: 2026-11-23
            status: single-source
            statement: "Acme said so on a Monday."
            digest: 70ed220df178a9fcf3dc9e6340b31eb24717e3d38d07479edbaf5bd5c9739b14
    seal: 4ed805be2a4bccc5a455430885a59829ece2baca1ab0eb10cfb464fc2323390b
    "
  `);
  const { problems, records } = await readRecordedContent(root, '2026-12-05');
  expect(problems).toEqual([]);
  expect([...records.keys()]).toEqual(['anvils']);
});

test('a claim that follows the advice of the message passes', async () => {
  const text = write({ claims: [claim, second] });
  const { write: put, seal } = project({ ...ENTITY_FILES, [ARTICLE]: text });
  await seal();
  put(ARTICLE, text.replace('status: single-source', 'status: unverified').replace('on Monday ', ''));
  const refused = await seal();
  const yaml = refused.slice(refused.indexOf('    history:\n'), refused.indexOf('\nOr put back'));
  expect(yaml).toContain('status: unverified');
  const corrected = write({ claims: [claim, second] })
    .replace('status: single-source', `status: unverified\n${yaml}`)
    .replace('---\n\nAcme said on Monday', 'updated: 2026-12-01\n---\n\nAcme said');
  put(ARTICLE, corrected);
  expect(await seal()).toContain('first: version 2, now unverified, 1 entry added to its history');
});
