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
const { apa, bibtex, ris, csl } = bibliography(sourceWorks(only(anvils), anvils));

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
  expect(ris.split('\r\n')).toMatchInlineSnapshot(`
    [
      "TY  - ELEC",
      "AU  - Acme & Sons",
      "TI  - Form 10-Q, {draft}",
      "T2  - Acme & Sons",
      "PY  - 2025",
      "DA  - 2025/10",
      "PB  - Acme & Sons",
      "LA  - en",
      "UR  - https://example.org/filing",
      "Y2  - 2026/11/20",
      "AV  - https://archive.example/web/2026/10q_%7Ba%7D",
      "ID  - filing",
      "ER  - ",
      "TY  - ELEC",
      "AU  - 新聞",
      "TI  - 新聞",
      "T2  - 新聞",
      "PB  - 新聞",
      "LA  - ja",
      "UR  - https://example.org/shimbun",
      "ID  - shimbun",
      "ER  - ",
      "",
    ]
  `);
  expect(csl).toMatchInlineSnapshot(`
    [
      {
        "URL": "https://example.org/filing",
        "accessed": {
          "date-parts": [
            [
              2026,
              11,
              20,
            ],
          ],
        },
        "archive": "archive.example",
        "archive_location": "https://archive.example/web/2026/10q_%7Ba%7D",
        "author": [
          {
            "literal": "Acme & Sons",
          },
        ],
        "container-title": "Acme & Sons",
        "id": "filing",
        "issued": {
          "date-parts": [
            [
              2025,
              10,
            ],
          ],
        },
        "language": "en",
        "publisher": "Acme & Sons",
        "title": "Form 10-Q, {draft}",
        "type": "webpage",
      },
      {
        "URL": "https://example.org/shimbun",
        "author": [
          {
            "literal": "新聞",
          },
        ],
        "container-title": "新聞",
        "id": "shimbun",
        "language": "ja",
        "publisher": "新聞",
        "title": "新聞",
        "type": "webpage",
      },
    ]
  `);
  expect(apa).toMatchInlineSnapshot(`
    [
      "Acme & Sons. (2025, October). Form 10-Q, {draft}. https://example.org/filing (archived at https://archive.example/web/2026/10q_%7Ba%7D)",
      "新聞. (n.d.). 新聞. https://example.org/shimbun",
    ]
  `);
});

test('a claim without evidence has no sources to cite', () => {
  const bare = view({ entities: cast, claims: [claim] });
  expect(claimShare(bare, only(bare), publication).sources).toEqual([]);
  expect(claimShare(anvils, only(anvils), publication).sources.map(({ name }) => name)).toEqual([
    'anvils-first-sources.txt',
    'anvils-first-sources.bib',
    'anvils-first-sources.ris',
    'anvils-first-sources.json',
  ]);
});
