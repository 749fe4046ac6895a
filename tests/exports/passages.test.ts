import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/exports/annotations.ts';
import { articleClaims, claimRecords } from '../../src/exports/data/claims.ts';
import { sourceRecords } from '../../src/exports/data/sources.ts';
import { endnotes } from '../../src/exports/feeds/endnotes.ts';
import { claimJsonLd } from '../../src/exports/json-ld/pages.ts';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import { csvHead, csvLines } from '../../src/exports/records-csv.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import { articleRecord } from '../../src/search/records.ts';
import { cast, claim, registry, source } from '../support/article.ts';
import { viewWith } from '../support/views.ts';
import { readCsv } from './csv-reader.ts';
import { only, publication } from './support.ts';

/* How the words of a source stand in every form in which evidence leaves its page. */

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const view = viewWith({
  entities: cast,
  claims: [
    {
      ...claim,
      status: 'disputed',
      evidence: [
        { source: 'shimbun', stance: 'context', note: 'Has it from others.' },
        {
          source: 'filing',
          stance: 'contradicts',
          quote: 'we put in $13 billion',
          prefix: 'So far',
          page: 23,
        },
        { source: 'shimbun', stance: 'supports', quote: '百四十億ドルを投じた', note: 'Gives the sum.' },
      ],
    },
  ],
  sources: [
    {
      ...source('filing', 'primary'),
      url: 'https://example.org/10q.pdf',
      archived: 'https://archive.example/10q',
      accessed: '2026-11-20',
      captures: [{ on: '2026-11-24', sha256, from: 'saved-file', words: 1204 }],
    },
    { ...source('shimbun'), publisher: '新聞', lang: 'ja', seen: 'excerpt', from: 'stored-copy' },
  ],
});
const FILED = 'https://example.org/10q.pdf#page=23:~:text=So%20far-,we%20put%20in%20%2413%20billion';
const JAPANESE = `https://example.org/shimbun#:~:text=${encodeURIComponent('百四十億ドルを投じた')}`;

describe('the words of a source stand', () => {
  test('in claims.json, with the way to them and how they were seen', () => {
    const [record] = JSON.parse(JSON.stringify(articleClaims(view, publication))).claims;
    expect(
      record.evidence.map(({ passage, finding }: Record<string, unknown>) => ({ passage, finding })),
    ).toEqual([
      { finding: 'Has it from others.' },
      { passage: { exact: 'we put in $13 billion', prefix: 'So far', page: 23, url: FILED } },
      { passage: { exact: '百四十億ドルを投じた', lang: 'ja', url: JAPANESE }, finding: 'Gives the sum.' },
    ]);
    expect(record.seen).toEqual({ read: 1, excerpt: 2, cited: 0, quoted: 2 });
  });

  test('in the table of claims: those that stand beside the claim in its article', () => {
    const table = csvHead('claims') + csvLines('claims', claimRecords(view, publication));
    const [names = [], row = []] = readCsv(table);
    const cells = Object.fromEntries(names.map((name, index) => [name, row[index]]));
    expect(cells).toMatchObject({
      'passage.exact': 'we put in $13 billion',
      'passage.page': '23',
      'seen.read': '1',
      'seen.quoted': '2',
    });
  });

  test('in the table of sources with the digest of what was captured', () => {
    const table = csvHead('sources') + csvLines('sources', sourceRecords(view, publication));
    const [names = [], filing = [], shimbun = []] = readCsv(table);
    const cells = (row: string[]) => Object.fromEntries(names.map((name, index) => [name, row[index]]));
    expect(cells(filing)).toMatchObject({
      from: 'saved-file',
      lang: '',
      'capture.on': '2026-11-24',
      'capture.sha256': sha256,
      'capture.words': '1204',
    });
    expect(cells(shimbun)).toMatchObject({ from: 'stored-copy', lang: 'ja', 'capture.on': '' });
  });

  test('in annotations, as selectors of their source in the state in which it was read', () => {
    const item = annotationCollection(view, publication).first?.items.find(({ id }) =>
      id.endsWith('claim-first'),
    );
    expect(JSON.parse(JSON.stringify(item?.body.slice(2)))).toEqual([
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: { id: 'https://example.org/10q.pdf', type: 'Text' },
        selector: {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
          value: 'page=23',
          refinedBy: { type: 'TextQuoteSelector', exact: 'we put in $13 billion', prefix: 'So far' },
        },
        state: {
          type: 'TimeState',
          sourceDate: '2026-11-24T00:00:00Z',
          cached: 'https://archive.example/10q',
        },
      },
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: { id: 'https://example.org/shimbun', type: 'Text', language: 'ja' },
        selector: { type: 'TextQuoteSelector', exact: '百四十億ドルを投じた' },
      },
    ]);
  });

  test('in the data of the claim’s page, as quotations of its documents', () => {
    const [node] = claimJsonLd(view, only(view), publication)['@graph'];
    expect(node?.citation).toEqual([
      {
        '@type': 'CreativeWork',
        '@id': 'https://example.org/10q.pdf',
        name: 'The Daily Anvil',
        archivedAt: 'https://archive.example/10q',
      },
      { '@type': 'CreativeWork', '@id': 'https://example.org/shimbun', name: '新聞' },
      {
        '@type': 'Quotation',
        text: 'we put in $13 billion',
        url: FILED,
        isBasedOn: { '@id': 'https://example.org/10q.pdf' },
      },
      {
        '@type': 'Quotation',
        text: '百四十億ドルを投じた',
        inLanguage: 'ja',
        url: JAPANESE,
        isBasedOn: { '@id': 'https://example.org/shimbun' },
      },
    ]);
  });

  test('in article.md', () => {
    const items = articleMarkdown(view, publication).match(/^ {4}- .*$/gm);
    expect(items).toMatchInlineSnapshot(`
      [
        "    - Context: 新聞, read in part, in a stored copy: Has it from others. <https://example.org/shimbun>",
        "    - Contradicts: The Daily Anvil, read in full, in a saved file (November 20, 2026): “we put in $13 billion” (page 23). <https://example.org/10q.pdf#page=23:~:text=So%20far-,we%20put%20in%20%2413%20billion> (archived: <https://archive.example/10q>)",
        "    - Supports: 新聞, read in part, in a stored copy: 「百四十億ドルを投じた」. Gives the sum. <https://example.org/shimbun#:~:text=%E7%99%BE%E5%9B%9B%E5%8D%81%E5%84%84%E3%83%89%E3%83%AB%E3%82%92%E6%8A%95%E3%81%98%E3%81%9F>",
      ]
    `);
  });

  test('in feeds, in their own language and with the way to them', () => {
    const [, list = ''] = /<ul>(.*?)<\/ul>/.exec(endnotes(view, publication)) ?? [];
    expect(list.split('</li><li>')).toMatchInlineSnapshot(`
      [
        "<li>Context: <cite><a href="https://example.org/shimbun">新聞</a></cite> (major outlet, read in part, in a stored copy): Has it from others.",
        "Contradicts: <cite><a href="https://example.org/10q.pdf">The Daily Anvil</a></cite> (primary, read in full, in a saved file; <a href="https://archive.example/10q">archived</a>): “we put in $13 billion” (page 23, <a href="https://example.org/10q.pdf#page=23:~:text=So%20far-,we%20put%20in%20%2413%20billion">Show it there</a>).",
        "Supports: <cite><a href="https://example.org/shimbun">新聞</a></cite> (major outlet, read in part, in a stored copy): <span lang="ja" dir="ltr">「百四十億ドルを投じた」</span> (<a href="https://example.org/shimbun#:~:text=%E7%99%BE%E5%9B%9B%E5%8D%81%E5%84%84%E3%83%89%E3%83%AB%E3%82%92%E6%8A%95%E3%81%98%E3%81%9F">Show it there</a>). Gives the sum.</li>",
      ]
    `);
  });

  test('in search', () => {
    const site = { voice: voiceOf('en'), nameOf: (id: string) => registry.get(id)?.name ?? id };
    const part = articleRecord(view, site, (path) => path).parts.find(({ kind }) => kind === 'claim');
    expect(part?.text).toContain(
      'The Daily Anvil: “we put in $13 billion”. 新聞: 「百四十億ドルを投じた」 Gives the sum.',
    );
  });
});

test('an article counts the claims that rest on words to be read', () => {
  expect(view.quoted).toBe(1);
  expect(viewWith({ entities: cast, claims: [claim] }).quoted).toBe(0);
});
