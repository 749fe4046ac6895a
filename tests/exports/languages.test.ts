import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/exports/annotations.ts';
import { articleEmbed, claimEmbed } from '../../src/exports/embed.ts';
import { claimsRss, latestNews } from '../../src/exports/feeds/claims.ts';
import { endnotes } from '../../src/exports/feeds/endnotes.ts';
import { claimJsonLd } from '../../src/exports/json-ld/pages.ts';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { ArticleView } from '../../src/views/article/view.ts';
import { listed } from '../../src/views/site/listed.ts';
import { wording } from '../i18n/phrases.ts';
import { publicationAt, viewsOf } from '../support/views.ts';
import { readRss } from './feeds/support.ts';

/** On a site in English. */
const publication = publicationAt('/');
const views = await viewsOf('tests/fixtures/languages');
const viewAt = (slug: string): ArticleView => {
  const found = views.find((view) => view.slug === slug);
  if (found === undefined) throw new Error(`There is no article ${slug}.`);
  return found;
};
const [german, arabic] = [viewAt('bruecke'), viewAt('markaz')];

const own = new Set(wording(de));
const english = wording(en).filter((phrase) => !own.has(phrase));
/** The English of the interface in a text; addresses are nobody’s language. */
const englishIn = (text: string): string[] => {
  const words = text.replace(/https?:\/\/\S+|\b(?:cite|href|style|lang|dir)="[^"]*"|<[^>]*>/g, ' ');
  return english.filter((phrase) => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'u').test(words));
};

describe('a German article leaves its page in German', () => {
  test.each([
    ['as Markdown', () => articleMarkdown(german, publication)],
    ['as endnotes in a feed', () => endnotes(german, publication)],
    ['with its own footnotes and tasks as Markdown', () => articleMarkdown(viewAt('nachtrag'), publication)],
    ['embedded', () => articleEmbed(german, publication)],
    [
      'a claim of it embedded',
      () => german.claims.map((claim) => claimEmbed(german, claim, publication)).join(),
    ],
  ])('%s', (_name, made) => {
    expect(made()).toMatch(/(?:März|April|Mai) 2026/);
    expect(englishIn(made())).toEqual([]);
  });

  test('with its own footnotes and tasks in a feed', () => {
    const made = endnotes(viewAt('nachtrag'), publication);
    expect(made).toContain('<h2>Fußnoten</h2>');
    expect(englishIn(made)).toEqual([]);
  });

  test('as annotations', () => {
    const { label, first } = annotationCollection(german, publication);
    const told = first?.items.flatMap(({ body }) =>
      body.flatMap((part) => ('value' in part ? part.value : [])),
    );
    expect(label).toBe('Anmerkungen zu „Die Brücke, die doppelt so viel kostete“');
    expect(told).toContain(
      'Nein: bezahlt wurde das Doppelte. Widerlegt: Die Baudezernentin sagt, die Brücke sei im Rahmen des Haushalts geblieben. Urheber: Petra Lang, namentlich (Ratssitzung), weitergegeben von Rheinstädter Tageblatt. Der Vertrag nennt die Hälfte der Summe.',
    );
    expect(englishIn((told ?? []).join('\n'))).toEqual([]);
  });

  test('as data for search engines', () => {
    const documents = german.claims.map((claim) => claimJsonLd(german, claim, publication));
    const ratings = documents.flatMap((document) =>
      document['@graph'].flatMap(
        ({ reviewRating }) => (reviewRating as { alternateName?: string } | undefined)?.alternateName ?? [],
      ),
    );
    expect(ratings).toEqual(['Nein: bezahlt wurde das Doppelte', 'Richtig']);
  });
});

test('a feed of changes has its title in the language of the site and its items each in their own', () => {
  const feed = readRss(claimsRss(latestNews([listed(german)], publication), publication));
  expect(feed.title).toBe('The Wire & <Gloss>: changes in claims');
  expect(feed.items.map(({ title }) => title)).toEqual(['Nein: bezahlt wurde das Doppelte · widerlegt']);
  expect(englishIn(feed.items.map(({ description }) => description).join('\n'))).toEqual([]);
});

test('what stands elsewhere says in what language and direction it is', () => {
  expect(articleEmbed(arabic, publication)).toContain('lang="ar-EG" dir="rtl"');
  expect(endnotes(arabic, publication)).toMatch(/^<div lang="ar-EG" dir="rtl">\n[\s\S]*\n<\/div>$/);
  expect(endnotes(german, publication)).toMatch(/^<div lang="de" dir="ltr">/);
});
