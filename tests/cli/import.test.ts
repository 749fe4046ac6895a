import { describe, expect, test } from 'vitest';
import { compiled, imported } from './import-run.ts';
import { story } from './import-story.ts';

describe('a copied story', () => {
  const result = imported(['story.txt', '--slug', 'bridgeway'], { files: { 'story.txt': story } });

  test('becomes a draft that the build takes, with the files of its entities', async () => {
    const { registry, problems, article } = compiled((await result).disk);
    expect(problems).toEqual([]);
    expect(article?.article.draft).toBe(true);
    expect([...registry].map(([id, { kind }]) => `${id} ${kind}`)).toEqual([
      'bridgeway venture',
      'financial-times publication',
      'gavin-belson person',
      'globex company',
      'hooli company',
      'initech company',
      'milton-waddams person',
      'peter-gibbons person',
      'reuters publication',
      'vandelay company',
      'x platform',
    ]);
  });

  test('has each of its sums, with bound, kind, payer and payee', async () => {
    const { article } = compiled((await result).disk);
    const sums = article?.article.amounts.map(({ quote, value, min, max, bound, kind, from, to }) =>
      [quote, value ?? `${min}–${max}`, bound, kind, from ?? '?', to ?? '?'].join(' | '),
    );
    expect(sums).toEqual([
      'over $4 billion | 4000000000 | at-least | investment | ? | initech',
      'tens of billions of dollars | 10000000000–99000000000 | range | investment | globex | initech',
      '$2.6 billion | 2600000000 | exact | funding-round | ? | initech',
      '$250 million | 250000000 | exact | funding-round | globex | ?',
      '$60 billion | 60000000000 | exact | capex | ? | ?',
    ]);
  });

  test('has a claim for each sentence, with who says so and on what record', async () => {
    const { article } = compiled((await result).disk);
    const claims = article?.article.claims ?? [];
    expect(claims.every(({ status }) => status === 'unverified')).toBe(true);
    expect(
      claims.map(({ says, through }) =>
        [says.who ?? says.as ?? 'the text', says.record, says.via, through].filter(Boolean).join(' | '),
      ),
    ).toEqual([
      'the text | author',
      'the widget giant | document | a blog post',
      'reuters | own-word',
      'those with knowledge of the talks | anonymous',
      'the text | author',
      'financial-times | own-word',
      'one of the people | anonymous',
      'the text | author',
      'gavin-belson | on-record',
      'gavin-belson | document | his social media site X',
      'gavin-belson | document',
      'milton-waddams | on-record',
    ]);
  });

  test('is reported: what was found, mended, left out, and left to the writer', async () => {
    expect((await result).said).toMatchInlineSnapshot(`
      "0: Wrote content/articles/bridgeway.md, a draft: 12 claims, 5 amounts, 11 entities (11 new).

      Entities:
        globex (new)
        bridgeway (new)
        initech (new)
        hooli (new)
        vandelay (new)
        reuters (new)
        peter-gibbons (new)
        financial-times (new)
        gavin-belson (new)
        x (new)
        milton-waddams (new)

      Amounts:
        over $4 billion (investment)
        tens of billions of dollars (investment)
        $2.6 billion (funding-round)
        $250 million (funding-round)
        $60 billion (capex)

      Who says so:
        the text itself: 3
        the widget giant (document): 1
        reuters (own-word): 1
        those with knowledge of the talks (anonymous): 1
        financial-times (own-word): 1
        one of the people (anonymous): 1
        gavin-belson (on-record): 1
        gavin-belson (document): 2
        milton-waddams (on-record): 1

      New files:
        content/entities/globex.yaml
        content/entities/bridgeway.yaml
        content/entities/initech.yaml
        content/entities/hooli.yaml
        content/entities/vandelay.yaml
        content/entities/reuters.yaml
        content/entities/peter-gibbons.yaml
        content/entities/financial-times.yaml
        content/entities/gavin-belson.yaml
        content/entities/x.yaml
        content/entities/milton-waddams.yaml

      Spaces put in between sentences:
        two. According

      Left out, as part of the page:
        0 Comments

      Left for you:
        the role of each member of the cast, and one line on each new entity
        ids, labels and statements of the claims, which are cut from the sentences: ids are permanent once published
        sources, evidence and status: everything is unverified
        the author, the line under the headline, and the day of publication

      To take it back: npm run import -- --undo bridgeway"
    `);
  });
});

test('the file of an entity that exists is left as it is', async () => {
  const mine = 'name: Initech\nkind: company\ndescription: Mine.\n';
  const { disk } = await imported(['-', '--slug', 'a'], {
    input: 'It was Initech Corp. that said so.',
    files: { 'content/entities/initech.yaml': mine },
  });
  expect(disk.get('content/entities/initech.yaml')).toBe(mine);
});
