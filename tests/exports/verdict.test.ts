import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/exports/annotations.ts';
import { citations, claimWork } from '../../src/exports/citations/index.ts';
import { articleClaims } from '../../src/exports/data/claims.ts';
import { claimEmbed } from '../../src/exports/embed.ts';
import { claimsRss, latestNews } from '../../src/exports/feeds/claims.ts';
import { endnotes } from '../../src/exports/feeds/endnotes.ts';
import { claimJsonLd } from '../../src/exports/json-ld/pages.ts';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import { csvHead, csvLines } from '../../src/exports/records-csv.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { listed } from '../../src/views/site/listed.ts';
import { article, cast, claim, compiled, source } from '../support/article.ts';
import { viewWith } from '../support/views.ts';
import { readCsv } from './csv-reader.ts';
import { readRss } from './feeds/support.ts';
import { only, publication } from './support.ts';

/* How a claim with a verdict stands in every form in which it leaves its page. */

const VERDICT = 'No: $13 billion, by its own accounts';
const STATEMENT = claim.statement.slice(0, -1);
const turnedOut = (status: string, fields: Record<string, unknown> = {}) => ({
  entities: cast,
  claims: [
    {
      ...claim,
      status,
      verdict: VERDICT,
      evidence: [
        { source: 'filing', stance: 'supports', note: 'One sum.' },
        { source: 'filing', stance: 'contradicts', note: 'A lower sum.' },
        { source: 'filing', stance: 'updates', note: 'A later sum.' },
      ],
      ...fields,
    },
  ],
  sources: [source('filing')],
});
const view = viewWith(turnedOut('contradicted'));
const bare = viewWith(turnedOut('contradicted', { verdict: undefined }));

describe('a claim with a verdict', () => {
  test('has it in the data, as a field and as a column', () => {
    const [data] = articleClaims(view, publication).claims;
    expect(data).toMatchObject({ statement: claim.statement, verdict: VERDICT });
    expect(data?.versions).toEqual([
      {
        number: 1,
        date: '2026-11-23',
        statement: claim.statement,
        status: 'contradicted',
        verdict: VERDICT,
      },
    ]);
    const [names = [], cells = []] = readCsv(csvHead('claims') + csvLines('claims', [data ?? {}]));
    expect(cells[names.indexOf('verdict')]).toBe(VERDICT);
    expect(articleClaims(bare, publication).claims[0]?.verdict).toBeUndefined();
  });

  test('is assessed by it in annotations', () => {
    const items = annotationCollection(view, publication).first?.items ?? [];
    expect(items.find(({ motivation }) => motivation === 'assessing')?.body.slice(0, 2)).toMatchObject([
      { purpose: 'assessing', value: VERDICT },
      {
        purpose: 'describing',
        value: `${VERDICT}. Contradicted: ${claim.statement} Said by Acme, on the record. One outlet says so.`,
      },
    ]);
  });

  test('has it as the verdict of the fact-check; what is reviewed is the statement', () => {
    expect(claimJsonLd(view, only(view), publication)['@graph']).toContainEqual(
      expect.objectContaining({
        '@type': 'ClaimReview',
        claimReviewed: claim.statement,
        reviewRating: expect.objectContaining({ ratingValue: 1, alternateName: VERDICT }),
        reviewBody: 'One outlet says so.',
      }),
    );
  });

  test('begins with it where it is embedded, and strikes only what is false', () => {
    expect(claimEmbed(view, only(view), publication)).toContain(
      `<p dir="auto"><strong>${VERDICT}</strong></p><p dir="auto"><s>${claim.statement}</s></p>`,
    );
    const outdated = viewWith(turnedOut('outdated'));
    expect(claimEmbed(outdated, only(outdated), publication)).toContain(
      `<p dir="auto">${claim.statement}</p>`,
    );
    expect(claimEmbed(bare, only(bare), publication)).toContain(
      `<p dir="auto">Contradicted: ${claim.statement}</p>`,
    );
  });

  test('begins with it among the endnotes of a feed and of the Markdown', () => {
    expect(endnotes(view, publication)).toContain(`<strong>${VERDICT}</strong> · ${claim.statement}</p>`);
    expect(articleMarkdown(view, publication)).toContain(
      `**${VERDICT}.** **Claim, contradicted:** ${claim.statement}`,
    );
  });
});

describe('a cited claim that turned out otherwise', () => {
  const titleOf = (fields: Record<string, unknown>) => {
    const shown = viewWith(fields);
    return claimWork(shown, only(shown), publication).title;
  };

  test('has its verdict in brackets, or else its status', () => {
    expect(titleOf(turnedOut('contradicted'))).toBe(`${STATEMENT} [${VERDICT}]`);
    expect(titleOf(turnedOut('disputed', { verdict: undefined }))).toBe(`${STATEMENT} [disputed]`);
    expect(titleOf(turnedOut('unverified'))).toBe(STATEMENT);
  });

  test('has them within the marks of the title', () => {
    expect(citations(claimWork(view, only(view), publication)).chicago).toContain(
      `“${STATEMENT} [${VERDICT}].” Claim “Acme’s money”, version 1 (contradicted)`,
    );
  });
});

describe('the feed of changes', () => {
  const first = turnedOut('contradicted');
  const record = seal(undefined, compiled(article(first)), '2026-11-23');
  const titles = (fields: Record<string, unknown>) => {
    const after = compiled(article(fields));
    const shown = viewWith(fields, undefined, seal(record, after, '2026-12-01'));
    return readRss(claimsRss(latestNews([listed(shown)], publication), publication)).items;
  };

  test('tells of another verdict, with the reason that history gives', () => {
    const history = [{ date: '2026-12-01', note: 'The accounts were restated.' }];
    const [item, ...more] = titles(turnedOut('contradicted', { verdict: 'No: $12 billion', history }));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ title: 'No: $12 billion · new verdict' });
    expect(item?.description).toContain(
      '<p><strong>No: $12 billion.</strong></p><p><strong>New verdict.</strong> The accounts were restated.</p>',
    );
  });

  test('tells of a status and its verdict once', () => {
    const history = [{ date: '2026-12-01', status: 'disputed', note: 'Globex denies it.' }];
    const items = titles(turnedOut('disputed', { verdict: 'Globex denies it', history }));
    expect(items.map(({ title }) => title)).toEqual(['Globex denies it · contradicted → disputed']);
  });
});
