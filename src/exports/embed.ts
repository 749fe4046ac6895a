import { escapeHtml } from '../escape.ts';
import { directionOf } from '../i18n/bidi.ts';
import { namesOfAuthors } from '../model/author.ts';
import { capital } from '../model/capital.ts';
import type { ArticleView, ClaimNote } from '../views/article/view.ts';
import { attribution } from './prose.ts';
import { claimAddress, type Publication, voiceIn } from './publication.ts';
import { oneLine } from './text.ts';

const STYLE = {
  quote: 'max-width:600px;padding:0 1em;border-inline-start:4px solid #1f5fa8;font-family:Georgia,serif',
  facts: 'font:.85em sans-serif',
} as const;

/** A claim for other people’s pages: one element, with its own style and no script, that still says all of it as plain text. */
export function claimEmbed(article: ArticleView, claim: ClaimNote, publication: Publication): string {
  const address = claimAddress(claim, publication);
  const { status, versions, modified } = claim;
  const { words } = voiceIn(article, publication);
  const facts = `${attribution(claim, words)} ${words.forms.version(versions.length, modified.text)}.`;
  return embed(article, [
    ...leading(claim),
    `<p style="${STYLE.facts}"><strong>${line(capital(status.label))}.</strong> ${line(facts)} ${anchor(address, `${claim.label} · ${publication.site.name}`)}</p>`,
  ]);
}

/** The verdict, and the words that it is about; a false statement is struck. */
function leading({ headline, verdict, statement, status }: ClaimNote): string[] {
  if (verdict === undefined) return [`<p dir="auto">${line(headline)}</p>`];
  const words = status.name === 'contradicted' ? `<s>${line(statement)}</s>` : line(statement);
  return [`<p dir="auto"><strong>${line(verdict)}</strong></p>`, `<p dir="auto">${words}</p>`];
}

export function articleEmbed(article: ArticleView, publication: Publication): string {
  const address = publication.absolute(article.path);
  const byline = `${namesOfAuthors(article.authors).join(', ')}, ${(article.updated ?? article.published).text}.`;
  return embed(article, [
    `<p dir="auto"><strong>${line(article.title)}</strong> ${line(article.dek)}</p>`,
    `<p style="${STYLE.facts}">${line(byline)} ${anchor(address, publication.site.name)}</p>`,
  ]);
}

const embed = ({ lang }: ArticleView, paragraphs: string[]) =>
  `<blockquote lang="${escapeHtml(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''} style="${STYLE.quote}">${paragraphs.join('')}</blockquote>`;

const line = (text: string) => escapeHtml(oneLine(text));
const anchor = (address: string, words: string) => `<a href="${escapeHtml(address)}">${line(words)}</a>`;

/** In pixels. A file cannot heed `maxwidth`; the snippet is fluid and shrinks by itself. */
const WIDTH = 600;
const DAY = 86_400;

/** An answer of oEmbed’s rich type (https://oembed.com/#section2.3.4). */
export function articleOembed(article: ArticleView, publication: Publication) {
  const { absolute, site } = publication;
  const html = articleEmbed(article, publication);
  return {
    version: '1.0',
    type: 'rich',
    title: oneLine(article.title),
    author_name: oneLine(namesOfAuthors(article.authors).join(', ')),
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: DAY,
    html,
    width: WIDTH,
    height: height(html),
  };
}

/** Room for the text at about 70 signs a line of 24 pixels, and for the frame. */
const height = (html: string) => 80 + 24 * Math.ceil(html.replace(/<[^>]*>/g, '').length / 70);
