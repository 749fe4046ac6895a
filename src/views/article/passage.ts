import { quotedIn } from '../../i18n/quotation.ts';
import type { Evidence } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { END_WORDS, MOST_WORDS, type TextDirective, textDirective, wordsIn } from '../text-directive.ts';
import { onOneLine } from './one-line.ts';

/** The words of a source on which evidence rests, as the source has them. */
export interface PassageView {
  text: string;
  /** The same in the quotation marks of its language. */
  quoted: string;
  /** BCP 47, where it is not the article’s. */
  lang?: string;
  /** What stands just around the words, where they occur more than once. */
  prefix?: string;
  suffix?: string;
  /** Of a document with pages, from 1. */
  page?: number;
  /** The source, opened at these words by browsers that find them. */
  href: string;
}

/** Nothing where the evidence does not quote its source. */
export function passageView(
  evidence: Evidence,
  source: Source,
  article: { lang: string },
): PassageView | undefined {
  const { quote, prefix, suffix, page, lang = source.lang } = evidence;
  if (quote === undefined) return undefined;
  const text = onOneLine(quote).trim();
  return {
    text,
    quoted: quotedIn(lang ?? article.lang, text),
    ...(lang !== undefined && { lang }),
    ...(prefix !== undefined && { prefix: onOneLine(prefix) }),
    ...(suffix !== undefined && { suffix: onOneLine(suffix) }),
    ...(page !== undefined && { page }),
    href: addressOf({ ...evidence, quote, lang }, source.url),
  };
}

type Quoted = Pick<Evidence, 'prefix' | 'suffix' | 'page' | 'lang'> & { quote: string };

/**
 * The address of the source with the words behind it. The fragment that it has stays; that of a PDF is the page
 * (RFC 8118, 3), for readers of PDF that do not look for words.
 */
function addressOf(quoted: Quoted, url: string): string {
  const [place = '', fragment = ''] = url.split(/#(.*)/s);
  const own = fragment.split(':~:')[0] || (isPdf(place) && quoted.page ? `page=${quoted.page}` : '');
  return `${place}#${own}${textDirective(directiveOf(quoted))}`;
}

const isPdf = (place: string): boolean => /\.pdf(?:$|\?)/i.test(place);

function directiveOf({ quote, prefix, suffix, lang }: Quoted): TextDirective {
  const around = { prefix: oneLine(prefix), suffix: oneLine(suffix) };
  const words = wordsIn(quote);
  if (words.length > MOST_WORDS)
    return {
      ...around,
      start: words.slice(0, END_WORDS).join(' '),
      end: words.slice(-END_WORDS).join(' '),
    };
  return { ...around, ...endsOfScript(words.join(' '), lang) };
}

const oneLine = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : wordsIn(text).join(' ');

/** In characters: so long a passage of few words is written without spaces between them. */
const LONGEST_WHOLE = 100;
const END_SEGMENTS = 8;

/** A passage in a script without spaces is cut where its words end (Unicode UAX 29), for a browser finds whole words. */
function endsOfScript(text: string, lang: string | undefined): Pick<TextDirective, 'start' | 'end'> {
  if (text.length <= LONGEST_WHOLE) return { start: text };
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  const second = segments[END_SEGMENTS]?.index;
  const last = segments.at(-END_SEGMENTS)?.index;
  if (second === undefined || last === undefined || last <= second) return { start: text };
  return { start: text.slice(0, second).trim(), end: text.slice(last).trim() };
}
