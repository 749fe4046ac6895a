import { isEnglish } from '../model/language.ts';

/** The commonest small words of some languages: enough to tell that a text is not in English, and mostly what it is in. */
const SMALL_WORDS: Record<string, Set<string>> = {
  en: words(
    'the of and to in a is that for it on as with was by at be from are this has had have not said which will',
  ),
  de: words(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
  ),
  fr: words(
    'le la les de des et en un une du que est pour dans qui par sur au pas avec ce il plus sont ne se aux',
  ),
  es: words('el la los las de que y en un una por con para del se no su al es lo como más pero sus ha'),
  it: words('il la di che e in un una per con non del della le si da sono dei al ha lo gli nel più come'),
  nl: words('de het een van en in is dat op te voor met zijn niet aan er om ook als die bij door maar'),
  pt: words('o a os as de que e em um uma do da para com não por no na se mais dos ao foi'),
};

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** True where the rules for English hold: also where no other language was recognised. */
export const isReadAsEnglish = (lang: string): boolean => isEnglish(lang) || /^und\b/i.test(lang);

/** How a language writes its numbers: 4,000.5 in English, 4.000,5 in German and French. */
export type NumberStyle = 'english' | 'continental';

/** How a language writes them; nothing for those whose numbers are not read. */
export function numberStyleOf(lang: string): NumberStyle | undefined {
  if (isEnglish(lang)) return 'english';
  return /^(?:de|fr)\b/i.test(lang) ? 'continental' : undefined;
}

/** Fewer words than this say nothing about their language. */
const FEWEST = 20;
/** Down to here German and French are told by three of their words. */
const FEWEST_TELLING = 6;
/** English prose has about 0.3 of these words. */
const LEAST_SHARE = 0.12;

/** BCP 47 tag of the language that a text is most likely in; `und` where none of those known here. */
export function languageOf(text: string): string {
  const tokens =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (tokens.length < FEWEST && tokens.length >= FEWEST_TELLING) {
    const distinct = new Set(tokens).difference(new Set(['von', 'der', 'de', 'la']));
    const hits = (tag: string) => distinct.intersection(SMALL_WORDS[tag] ?? new Set()).size;
    const sure = ['de', 'fr'].find((tag) => hits(tag) >= 3 && hits(tag) > 2 * hits('en'));
    if (sure !== undefined) return sure;
  }
  if (tokens.length < FEWEST) return /[^\P{L}\p{Script=Latin}]/u.test(text) ? 'und' : 'en';
  const shares = Object.entries(SMALL_WORDS).map(([tag, small]) => ({
    tag,
    share: tokens.filter((token) => small.has(token)).length / tokens.length,
  }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  return best === undefined || best.share < LEAST_SHARE ? 'und' : best.tag;
}
