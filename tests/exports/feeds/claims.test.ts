import { describe, expect, test } from 'vitest';
import { claimsRss, latestNews } from '../../../src/exports/feeds/claims.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { isText } from '../../../src/model/text.ts';
import { listed } from '../../../src/views/site/listed.ts';
import { hostile } from '../../fixtures/hostile.ts';
import { cast, claim, source } from '../../support/article.ts';
import { publicationAt, viewWith } from '../../support/views.ts';
import { readRss } from './support.ts';

const publication = publicationAt('/news/');
const PAGE = 'https://news.example/news/articles/anvils/claims';
const digest = '0'.repeat(64);
const evidence = [{ source: 'update', stance: 'updates', note: 'Acme sold half.' }];
const outdated = { ...claim, status: 'outdated', evidence };

const itemsOf = (fields: Record<string, unknown>, record?: ArticleRecord) => {
  const view = viewWith({ entities: cast, sources: [source('update')], ...fields }, undefined, record);
  return readRss(claimsRss(latestNews([listed(view)], publication), publication)).items;
};

const recordOf = (versions: { date: string; statement: string; status: 'single-source' | 'outdated' }[]) =>
  ({
    article: 'anvils',
    published: '2026-11-23',
    versions: [{ date: '2026-11-23', corrections: 0, digest }],
    claims: [
      {
        id: 'first',
        formerly: [],
        published: '2026-11-23',
        versions: versions.map((version, index) => ({ ...version, history: index, digest })),
      },
    ],
  }) as unknown as ArticleRecord;

describe('the feed of changes', () => {
  test('tells a change of status: which claim, from what to what, why, when and where', () => {
    const history = [{ date: '2026-11-24', status: 'outdated', note: 'Acme sold half.' }];
    const record = recordOf([
      { date: '2026-11-23', statement: claim.statement, status: 'single-source' },
      { date: '2026-11-25', statement: claim.statement, status: 'outdated' },
    ]);
    const [item, ...more] = itemsOf({ claims: [{ ...outdated, history }] }, record);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      title: `Outdated: ${claim.statement} · single source → outdated`,
      link: `${PAGE}/first/`,
      guid: { '#text': `${PAGE}/first/#change-1`, isPermaLink: 'false' },
      pubDate: 'Tue, 24 Nov 2026 00:00:00 GMT',
    });
    expect(item?.description).toContain('<strong>Single source → outdated.</strong> Acme sold half.');
    expect(item?.description).toContain('href="https://news.example/news/articles/anvils/#claim-first"');
  });

  test('does not invent what a claim was before, where nothing says so', () => {
    const history = [{ date: '2025', status: 'outdated', note: 'Acme sold half.' }];
    const [item] = itemsOf({ claims: [{ ...outdated, history }] });
    expect([item?.title, item?.pubDate]).toEqual([
      `Outdated: ${claim.statement} · outdated`,
      'Wed, 01 Jan 2025 00:00:00 GMT',
    ]);
  });

  test('tells a change of wording, with the reason that history gives', () => {
    const history = [{ date: '2026-11-25', note: 'The sum was wrong.' }];
    const record = recordOf([
      { date: '2026-11-23', statement: 'Acme put $15 billion into Globex.', status: 'single-source' },
      { date: '2026-11-25', statement: claim.statement, status: 'single-source' },
    ]);
    const [item] = itemsOf({ claims: [{ ...claim, history }], updated: '2026-11-25' }, record);
    expect([item?.title, item?.guid['#text']]).toEqual([
      `${claim.statement} · reworded`,
      `${PAGE}/first/#version-2`,
    ]);
    expect(item?.description).toContain('The sum was wrong.');
  });

  test('tells that a claim was withdrawn', () => {
    const record = recordOf([{ date: '2026-11-23', statement: claim.statement, status: 'single-source' }]);
    const withdrawn = [{ id: 'first', date: '2026-12-01', note: 'The memo was a draft.' }];
    const [item] = itemsOf({ withdrawn, updated: '2026-12-01' }, record);
    expect(item).toMatchObject({
      title: `${claim.statement} · single source → withdrawn`,
      link: `${PAGE}/first/`,
      guid: { '#text': `${PAGE}/first/#withdrawn`, isPermaLink: 'false' },
    });
  });

  test('has the newest change first', () => {
    const history = [
      { date: '2025-10', note: 'No change of status is no news.' },
      { date: '2025-12-01', status: 'disputed', note: 'One.' },
      { date: '2026-01-01', status: 'outdated', note: 'Two.' },
    ];
    const items = itemsOf({ claims: [{ ...outdated, history }] });
    expect(items.map(({ title }) => title)).toEqual([
      `Outdated: ${claim.statement} · disputed → outdated`,
      `Outdated: ${claim.statement} · disputed`,
    ]);
  });

  test('is empty where nothing changed', () => {
    expect(itemsOf({ claims: [claim] })).toEqual([]);
  });
});

test.each(Object.entries(hostile).filter(([, text]) => isText(text)))('%s stays text', (_name, text) => {
  const history = [{ date: '2025-12-01', status: 'outdated', note: text.slice(0, 280) }];
  const hurt = { ...outdated, history, statement: text.slice(0, 280), label: text.slice(0, 60) };
  const [item] = itemsOf({ claims: [hurt] });
  expect(item?.description).not.toMatch(/<(?!\/?(?:p|strong|a)\b)/);
});
