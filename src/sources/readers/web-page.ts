import { megabytes } from '../limits.ts';
import { tidy } from '../plain-text.ts';
import { type Document as Given, type Reading, Unreadable } from '../reading.ts';
import { domText } from './dom-text.ts';
import { decodeText } from './encoding.ts';
import { articleOf, parsePage } from './page-article.ts';
import { pageFacts } from './page-facts.ts';

/** In characters of HTML: in more than this nobody looks for an article, which would take minutes; all of it is taken. */
const LONGEST_SEARCHED = 2_000_000;
/** In characters of HTML, without what is embedded: a tree of more would fill the memory. */
const LONGEST = 30_000_000;
/** In characters: shorter paragraphs are menus and captions, and say nothing of where the article is. */
const PROSE = 40;
/** An article with less of the page’s prose than this is a part of the document. */
const LEAST_SHARE = 0.7;

/**
 * Reads a page, also one that was saved as one file: its article, or all of it where the article cannot be told from the
 * rest. The headline stands first.
 * @throws Unreadable where it has no words
 */
export function readWebPage({ bytes, charset, url }: Given): Reading {
  const { text: html, left } = decodeText(bytes, charset);
  const page = withoutEmbedded(html);
  if (page.length > LONGEST)
    throw new Unreadable(
      `The page has more than ${megabytes(LONGEST)} of HTML. Save the part that is quoted as a file of its own, and capture it with --from FILE.`,
    );
  const document = parsePage(page);
  if (document === undefined)
    throw new Unreadable(
      'This is no page that can be read: it is empty, or its elements stand too deeply within each other.',
    );
  const facts = pageFacts(document, url ?? savedFrom(html));
  const whole = domText(document.body ?? document.documentElement, { isBare: true });
  const article = page.length > LONGEST_SEARCHED ? undefined : articleOf(parsePage(page) ?? document);
  const found = article && domText(article.content);
  const isPart = found === undefined || prose(found) < LEAST_SHARE * prose(whole);
  const words = isPart ? whole : found;
  if (words.trim() === '')
    throw new Unreadable(
      'The page has no words of its own: it is made by a script, or is a picture. Open it in a browser, save the page, and capture it with --from FILE.',
    );
  const title = facts.title ?? article?.title;
  const published = facts.published ?? article?.published;
  const { publisher, lang } = facts;
  return {
    kind: 'web page',
    text: tidy(headed(words, title)),
    title,
    publisher,
    published,
    canonical: facts.canonical ?? savedFrom(html),
    lang,
    left: [
      ...left,
      ...(facts.isFree ? [] : ['The page says that not all of it is free to read: this may be the opening.']),
    ],
  };
}

/** Pictures and typefaces inside a saved page: megabytes without a word. */
const withoutEmbedded = (html: string) => html.replace(/data:[\w/+.-]+;base64,[\w+/=]+/gu, 'data:,');

const prose = (text: string) =>
  text.split('\n\n').reduce((sum, { length }) => (length < PROSE ? sum : sum + length), 0);

const headed = (words: string, title: string | undefined) =>
  title === undefined || words.slice(0, 2000).includes(title) ? words : `${title}\n\n${words}`;

/** Where SingleFile saved a page from: it says so in a comment at the top. */
const savedFrom = (html: string) =>
  /<!--\s*Page saved with SingleFile\s[^>]*?url:\s*(https?:\/\/\S+)/u.exec(html.slice(0, 4096))?.[1];
