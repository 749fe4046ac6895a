import { expect, test } from 'vitest';
import { bibliography, sourceWorks } from '../../../src/exports/citations/index.ts';
import { claimShare } from '../../../src/exports/share.ts';
import { cast, claim, source } from '../../support/article.ts';
import { only, publication, view } from '../support.ts';

const anvils = view({
  entities: cast,
  claims: [
    {
      ...claim,
      evidence: [
        { source: 'filing', stance: 'contradicts', note: 'So.' },
        { source: 'shimbun', stance: 'context', note: 'So.' },
        { source: 'filing', stance: 'updates', note: 'So.' },
      ],
    },
  ],
  sources: [
    source('unused'),
    { ...source('shimbun'), publisher: '新聞', lang: 'ja' },
    {
      ...source('filing', 'primary'),
      publisher: 'Acme & Sons',
      title: 'Form 10-Q, {draft}',
      published: '2025-10',
      accessed: '2026-11-20',
      archived: 'https://archive.example/web/2026/10q_{a}',
    },
  ],
});
const bibtex = bibliography(sourceWorks(only(anvils), anvils));

test('the sources of a claim are cited once each, in the order of its evidence, with their archived copies', () => {
  expect(bibtex).toMatchInlineSnapshot(`
    "@online{filing,
      author = {{Acme \\& Sons}},
      title = {{Form 10-Q, \\textbraceleft{}draft\\textbraceright{}}},
      date = {2025-10},
      organization = {Acme \\& Sons},
      url = {https://example.org/filing},
      urldate = {2026-11-20},
      note = {Archived at \\url{https://archive.example/web/2026/10q_%7Ba%7D}}
    }

    @online{shimbun,
      author = {{新聞}},
      title = {{新聞}},
      organization = {新聞},
      url = {https://example.org/shimbun}
    }
    "
  `);
});

test('a claim without evidence has no sources to cite', () => {
  const bare = view({ entities: cast, claims: [claim] });
  expect(claimShare(bare, only(bare), publication).sources).toEqual([]);
  expect(claimShare(anvils, only(anvils), publication).sources.map(({ name }) => name)).toEqual([
    'anvils-first-sources.bib',
  ]);
});
