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
      first: version 3, now outdated, evidence, 1 entry added to its history
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
        text: b5f2fa15d0b4c3ba12d2eb42d6553daa033f8f21f3a16b3977b8f32c7da4aefc
        digest: e436c7bcba656126534374625bbdda91ecd236781ebce7c78f346b563dd7ac8a
      - date: 2026-12-05
        text: 04b959690301c875a375bc3da3d285933685be4963dfef1487a4f92db1ae3983
        previous: e436c7bcba656126534374625bbdda91ecd236781ebce7c78f346b563dd7ac8a
        digest: ef1012d188438c5939ff9441b9ac61201cbfd2fa0988a8d9c3befe790b765845
    claims:
      - id: stake
        formerly: [first]
        published: 2026-11-23
        history: 2
        versions:
          - date: 2026-11-23
            status: single-source
            statement: "Acme has put more than $14 billion into Globex."
            assessment: "One outlet says so."
            evidence: []
            digest: 5735ed9a9c80a1906809ac33d95aebd22c365a10d834d3ea76f8ca0f7662d4fa
          - date: 2026-12-02
            status: single-source
            statement: "Acme has put just under $14 billion into Globex."
            assessment: "One outlet says so."
            evidence: []
            previous: 5735ed9a9c80a1906809ac33d95aebd22c365a10d834d3ea76f8ca0f7662d4fa
            digest: 70f6947c4a3fc42e17a1502c4425725d7e532ff8b2009c4997c5cd32d22e22da
          - date: 2026-12-03
            status: outdated
            statement: "Acme has put just under $14 billion into Globex."
            assessment: "One outlet says so."
            evidence:
              - stance: updates
                url: https://example.org/update
                note: "Acme doubled its stake."
            previous: 70f6947c4a3fc42e17a1502c4425725d7e532ff8b2009c4997c5cd32d22e22da
            digest: 2d570f22faf4aa008249bf4872553dbd671b5b5e0b16a4f6e371725902db39a3

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
            assessment: "One outlet says so."
            evidence: []
            digest: c9de66901f89d3a7f701916d928c56415837cd5e760231475e3a3153c13ebce7
    seal: 898cae6e5bd11a061cbb833953659b725d91e381ab57c61f73ac8824c8e743fe
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
  expect(await seal()).toContain('These words are there to be replaced');
  put(ARTICLE, corrected.replace('What changed, and why.', 'The day is not known.'));
  expect(await seal()).toContain('first: version 2, now unverified, 1 entry added to its history');
});
