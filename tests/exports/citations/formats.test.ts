import { describe, expect, test } from 'vitest';
import { articleWork, citations, claimWork, type Work } from '../../../src/exports/citations/index.ts';
import { citedName } from '../../../src/exports/citations/names.ts';
import { cast, claim } from '../../support/article.ts';
import { HOSTILE, hostileView, only, publication, view } from '../support.ts';

const anvils = view({
  authors: ['Ludwig van Beethoven', 'The Glosswire desk'],
  entities: cast,
  claims: [claim],
});
const work = claimWork(anvils, only(anvils), publication);
const hostile = hostileView();
const worst = claimWork(hostile, only(hostile), publication);

/** The depth of braces as BibTeX counts them: without heeding a backslash. */
function depths(entry: string): number[] {
  let depth = 0;
  return [...entry].map((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0));
}

describe('BibTeX', () => {
  test('names the claim, its version, its date, its article and its address', () => {
    expect(citations(work).bibtex).toMatchInlineSnapshot(`
      "@online{anvils:first:v1,
        author = {van Beethoven, Ludwig and {The Glosswire desk}},
        title = {{Acme has put more than \\$14 billion into Globex}},
        titleaddon = {Claim “Acme’s money”, version 1 (single source), in “Acme and the anvils”},
        version = {1},
        date = {2026-11-23},
        organization = {The Gloss},
        url = {https://gloss.example/news/articles/anvils/claims/first/}
      }
      "
    `);
  });

  test('escapes every sign that TeX reads as a command, and keeps letters of every script', () => {
    const title = 'a\\b {c} $d &e #f _g %h ~i ^j Zoë שלום 👩🏽‍🚀';
    expect(citations({ ...work, title }).bibtex).toContain(
      String.raw`title = {{a\textbackslash{}b \textbraceleft{}c\textbraceright{} \$d \&e \#f \_g \%h \textasciitilde{}i \textasciicircum{}j Zoë שלום 👩🏽‍🚀}}`,
    );
  });

  test('closes every brace whatever the text holds', () => {
    for (const entry of [citations(worst), citations({ ...work, title: '}}{ \\{' })].map((c) => c.bibtex)) {
      const body = depths(entry.trimEnd());
      expect(body.at(-1)).toBe(0);
      expect(Math.min(...body.slice(entry.indexOf('{'), -1))).toBeGreaterThan(0);
    }
  });

  test('writes a suffix and a family name of two words so that they are read back as such', () => {
    const authors = ['Martin Luther King Jr.', 'Ursula K. Le Guin'].map(citedName);
    expect(citations({ ...work, authors }).bibtex).toContain(
      'author = {King, Jr., Martin Luther and {Le Guin}, Ursula K.}',
    );
  });

  test('has the same key for the same version, and another for the next', () => {
    const next = { ...only(anvils), versions: [...only(anvils).versions, ...only(anvils).versions] };
    expect([
      work.key,
      claimWork(anvils, next, publication).key,
      articleWork(anvils, publication).key,
    ]).toEqual(['anvils:first:v1', 'anvils:first:v2', 'anvils']);
  });
});

describe('RIS', () => {
  test('begins with TY, ends with ER, and parts tag and value as the format demands', () => {
    const { ris } = citations(work);
    const lines = ris.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(ris).toContain('AU  - van Beethoven, Ludwig\r\nAU  - The Glosswire desk\r\n');
    expect(ris).toContain('DA  - 2026/11/23\r\n');
  });

  test('keeps hostile text on one line each', () => {
    const broken = { ...worst, title: `one\r\nER  - \r\nTY  - BOOK ${HOSTILE}` };
    const escaped = claimWork(hostile, { ...only(hostile), statement: broken.title }, publication);
    expect(citations(escaped).ris.match(/^(?:TY|ER) {2}-/gm)).toEqual(['TY  -', 'ER  -']);
  });

  test('keeps an organisation whole whose name has a comma', () => {
    const authors = [citedName('Smith, Jones & Co.')];
    expect(citations({ ...work, authors }).ris).toContain('AU  - Smith Jones & Co.\r\n');
  });
});

describe('CSL-JSON', () => {
  const item = (changes: Partial<Work> = {}) => citations({ ...work, ...changes }).csl[0];

  test('gives names in parts, particles apart, and organisations whole', () => {
    expect(item()?.author).toEqual([
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
      { literal: 'The Glosswire desk' },
    ]);
  });

  test.each([
    ['2026', [2026]],
    ['2026-11', [2026, 11]],
    ['2026-11-23', [2026, 11, 23]],
  ])('is as precise as the date %s', (issued, parts) => {
    expect(item({ issued })?.issued).toEqual({ 'date-parts': [parts] });
  });

  test('names the version of the claim, and the article has none', () => {
    expect(item()).toMatchObject({
      id: 'anvils:first:v1',
      type: 'webpage',
      version: '1',
      URL: 'https://gloss.example/news/articles/anvils/claims/first/',
      note: 'Claim “Acme’s money”, version 1 (single source), in “Acme and the anvils”',
    });
    expect(citations(articleWork(view({}), publication)).csl[0]).not.toHaveProperty('version');
  });

  test('keeps a hostile statement to the letter, less what is no text', () => {
    expect(citations(worst).csl[0]?.title).toBe(`${HOSTILE.slice(0, -1)} [contradicted]`);
  });
});
