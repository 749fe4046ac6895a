import { parseHTML } from 'linkedom';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { wording } from '../i18n/phrases.ts';

const [inGerman, inEnglish] = [new Set(wording(de)), new Set(wording(en))];
/** What English says otherwise than German. */
export const english = [...inEnglish].filter((phrase) => !inGerman.has(phrase));
const german = [...inGerman].filter((phrase) => !inEnglish.has(phrase));

const ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title', 'data-label', 'content'];
/** What is for machines, or names the fields of the frontmatter. */
const NOT_WORDS =
  'script, style, code, .copy[href], meta[name^="citation"], meta[property="og:type"], meta[http-equiv], [id^="check-"] dd';

/** What a page tells anybody in its own language: its text, and its attributes that are read aloud or shown. Addresses and code are nobody’s. */
function told(html: string): string[] {
  const { document } = parseHTML(html);
  const own = (document.documentElement.getAttribute('lang') ?? '').slice(0, 2);
  for (const element of document.querySelectorAll(NOT_WORDS)) element.remove();
  for (const element of document.querySelectorAll('body [lang]'))
    if (element.getAttribute('lang')?.slice(0, 2) !== own) element.remove();
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const texts: string[] = [];
  const gather = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) texts.push(node.textContent ?? '');
    for (const child of node.childNodes) gather(child);
  };
  gather(document.documentElement as unknown as Node);
  return [...texts, ...attributes]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/^https?:/.test(text));
}

const whole = (phrase: string) =>
  new RegExp(`(?<!\\p{L})${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');
function finder(phrases: readonly string[]) {
  const patterns = phrases.map((phrase) => [phrase, whole(phrase)] as const);
  return (html: string): string[] =>
    told(html).flatMap((text) =>
      patterns.flatMap(([phrase, pattern]) => (pattern.test(text) ? [`“${phrase}” in “${text}”`] : [])),
    );
}

/** The English of the interface in a page that is in another language, and the German. */
export const englishIn = finder(english);
export const germanIn = finder(german);
