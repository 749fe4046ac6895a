import { GIVEN_NAMES } from '../../anchoring/given-names.ts';
import type { Range } from '../../anchoring/locate.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { knownKind } from './known.ts';
import { ORGANISATIONS, PLACE_HEADS, THINGS } from './lexicon.ts';
import { isPlace } from './places.ts';

/** What speaks for a kind, and how loudly: above 2 it is nearly certain. */
export type Votes = Partial<Record<EntityKind | 'place', number>>;

/** All that some votes and others speak for together. */
export function sumOf(some: Votes, others: Votes): Votes {
  const votes = { ...some };
  for (const [kind, weight] of Object.entries(others) as [keyof Votes, number][])
    votes[kind] = (votes[kind] ?? 0) + weight;
  return votes;
}

interface Candidate extends Range {
  words: readonly string[];
  text: string;
}

const HEADS = Object.entries(ORGANISATIONS) as [keyof typeof ORGANISATIONS, Set<string>][];
/** A word that makes an organisation of the name that it is in. */
export const inOrganisation = (word: string) => HEADS.some(([, heads]) => heads.has(word));

const ROLE_BEFORE =
  /\b(?:analyst|economist|spokes(?:man|woman|person)|executive|minister|chairman|chairwoman|president|founder|cofounder|lawyer|attorney|director|leader|professor|author|manager|officer|CEO|CFO|head|actor|actress|singer|billionaire|entrepreneur|investor|journalist|reporter|correspondent|columnist|strategist|trader|engineer|scientist|researcher|secretary|governor|senator|mayor|judge|official|partner|representative|candidate|brother|son|wife|husband|daughter)s?,?\s$/u;
const ROLE_AFTER =
  /^,\s(?:(?:the|a|an|who|its|their|his|her|former|current|then|acting|senior|co-?)\s?)*(?:[\p{L}-]+\s){0,3}?(?:chief executive|CEO|CFO|president|spokes(?:man|woman|person)|analyst|economist|director|head|minister|professor|founder|co-founder|chairman|chairwoman|lawyer|attorney|manager|strategist|partner|author|leader|officer|secretary|vice[ -]president)\b(?!\s\p{Lu})/u;
const SPOKE =
  /^,?\s(?:said|says|told|added|wrote|argued|stated|explained|warned|noted|commented|claimed|insisted|joked|tweeted|resigned|testified)\b/u;
const OF_SOMEWHERE = /^\s(?:of|from|at)\s[^.]{2,60}?,?\s(?:said|told|added|wrote|explained|noted)\b/u;
/** "said UCL astronomer Angelos Tsiaras": whatever the role is. */
const SAID_ROLE = /\b(?:said|says|added|wrote|explained)\s(?:[\p{L}'’.&-]+\s){0,6}?\p{Ll}{4,}\s$/u;
/** What people alone do, suffer and have. */
const LIFE_AFTER =
  /^(?:,?\s(?:was born|has died|died|married|grew up|smiled|laughed|nodded|shrugged|recalls?|recalled|explains|admits|jokes|can only|himself|herself)\b|,\s(?:now\s)?\d\d,\s|['’]s?\s(?:[\p{Ll}-]+\s)?(?:wife|husband|mother|father|parents|sons?|daughters?|brother|sister|widow|lawyer|death|life|career|childhood|arrest|detention|body|feats|deeds|candidacy|predecessor|successor)\b)/u;
const DONE_TO =
  /\b(?:married|arrested|jailed|detained|detaining|freed|pardoned|cleared|killed|shot|buried|mourned|impersonated?|(?:trial|death|birth|life|wife|widow|son|daughter|husband|arrest|release|funeral) of)\s$/u;
/** "…,” said Ann Reed": what is said stands before. */
const SAID_BEFORE = /["”’'],?\s?(?:said|says)\s$/u;
/** A word after a name that speaks for a company rather than a person. */
const COMPANY_CUES =
  /^(?:['’]s?)?\s(?:shares?|stocks?|stores?|products?|customers?|employees|workers|executives?|officials|spokes\w+|analysts?|chief|CEO|CFO|chairman|chairwoman|president|subsidiar\w+|headquarters|plants?|factor\w+|engineers|management|shareholders|investors|brand|profits?|revenues?|sales|earnings|announced|reported|posted|plans|planned|sold|bought|acquired|owns|makes|manufactures|operates|launched|unveiled|released|offers|offered|filed|agreed|said it|says it|is owned|employs|hired|laid off|will (?:buy|sell|cut|close|offer|invest|launch|acquire|pay)|(?:may|can|could|would|must|might|will) \p{Ll}+|has (?:agreed|announced|sold|bought|acquired|launched|offered))\b/u;
const COMPANY_BEFORE =
  /\b(?:shares? (?:of|in)|stake in|owner of|owned by|subsidiary of|unit of|division of|executives? (?:of|at|from)|officer of|CEO of|chief executive of|(?:created|set up|founded|developed|made|run|built|led) by|(?:invest\w*|stakes?|shares?|dollars?|euros?|[mb]illion|money|confidence|interest|invested|put \w+) in(?:to)?|(?:round|bid|offer) (?:for|by)|chairman of|president of|head of|director of|founder of|spokes\w+ (?:for|of|at)|analysts? (?:at|with|for|from)|economist at|company|companies|firm|giant|maker|manufacturer|rivals?|automaker|carmaker|airline|bank|lender|brokerage|retailer|chain|startup|start-up|developer|operator|publisher|competitors?|employees of|works? (?:for|at)|worked (?:for|at)|merger with|acquisition of|takeover of|deal with|lawsuit against|sued|acquired?|buy|bought|customers? (?:of|like)|such as|investors? (?:like|including)|backed by|between|versus|vs\.?|(?:strategist|trader|economist|analyst|manager|lawyer|partner|engineer|professor|researcher) (?:for|at|of|with|from))\s$/iu;
const PERSON_AFTER =
  /^(?:,\sone of (?:[\p{L}’'.-]+\s){1,5}(?:aides|advis[eo]rs|lawyers|sons|daughters|ministers|deputies|friends|allies)\b|,?\s(?:who|whose|aged|an?\s\w+\s(?:analyst|economist|lawyer|professor|spokes\w+))\b|,\s\d\d,|\s(?:said he|said she|told reporters|added that he|added that she|wrote that|tweeted|himself|herself|testified))/u;
const PLACE_BEFORE =
  /\b(?:in|near|outside|across|throughout|around|towards?|north of|south of|east of|west of|city of|town of|province of|state of|capital)\s(?:the\s)?$/iu;

/** What is used or sold rather than what uses and sells. */
const PRODUCT_AFTER =
  /^\s(?:users?|owners?|aircraft|jets?|airliners?|superjumbo|jetliners?|planes?|phones?|smartphones?|handsets?|devices?|software|apps?|consoles?|games?|browser|operating system|cars?|models?|engines?|programme|program|series|buyers?|version|hardware|laptops?|tablets?|trucks?|sedan|SUVs?|brand|chips?|processors?|\d+(?:\.\d+)?s?(?![\d,%])(?!\s(?:million|billion|percent|per cent)))\b/u;
const PRODUCT_BEFORE =
  /(?:\p{Lu}[\p{L}&-]*['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,2}|\b(?:an?|each|every|popular|latest|version of|its|their|new)\s)$/u;
/** What is laid or built, and has a name of its own: "the Nord Stream gas pipeline". */
const WORKS_AFTER =
  /^\s(?:\p{Ll}+\s)?(?:pipeline|railway|tunnel|dam|canal|bridge|motorway|refinery|power plant|power station)\b/u;
const VENTURE = /\b(?:joint venture|venture|project|consortium)\b/iu;

/** Weighs what the name itself and the words around it say about its kind. */
export function vote(name: Candidate, text: string, given: Votes): Votes {
  const votes: Votes = { ...given };
  const add = (kind: keyof Votes, weight: number) => {
    votes[kind] = (votes[kind] ?? 0) + weight;
  };
  const known = knownKind(name.text);
  if (known !== undefined) add(known, 4);
  if (name.text === 'X') add('platform', 4);
  if (isPlace(name.text)) add('place', 4);
  const [before, after] = [
    text.slice(Math.max(0, name.start - 60), name.start),
    text.slice(name.end, name.end + 60),
  ];
  formVotes(name, add);
  if (COMPANY_CUES.test(after)) add('company', 1);
  if (COMPANY_BEFORE.test(before)) add('company', 1);
  if (ROLE_AFTER.test(after)) add('person', 1.5);
  else if (PERSON_AFTER.test(after)) add('person', 1);
  if (name.words.length > 1 && OF_SOMEWHERE.test(after)) add('person', 1);
  if (name.words.length > 1 && (SAID_ROLE.test(before) || SAID_BEFORE.test(before))) add('person', 1);
  if (known === undefined && (LIFE_AFTER.test(after) || DONE_TO.test(before))) add('person', 1.2);
  if (name.words.length === 1 && SAID_BEFORE.test(before)) add('person', 0.9);
  if (PRODUCT_AFTER.test(after)) add('product', 1);
  if (isPossessed(before, name.words)) add('product', 0.9);
  if (ROLE_BEFORE.test(before) && name.words.length > 1) add('person', 1.5);
  else if (isDescribed(name.words, before)) add('person', 0.9);
  if (name.words.length > 1 && /\b(?:told|asked|tells|thanked)\s$/u.test(before)) add('person', 0.6);
  if (SPOKE.test(after)) add(...spoke(name.words, before));
  if (PLACE_BEFORE.test(before) && !COMPANY_BEFORE.test(before)) add('place', 0.6);
  if (/^,\s\p{Lu}\p{L}+(?:,|\.|\sand)/u.test(after) && /\b(?:in|from|at|near)\s$/u.test(before))
    add('place', 1.5);
  if (WORKS_AFTER.test(after)) add('product', 3);
  if (VENTURE.test(before.slice(-25)) || /^\s(?:joint venture|venture|project|consortium)\b/u.test(after))
    add('venture', 0.8);
  return votes;
}

/** Who speaks is a person where the name is long; a single word in the plural may be no name at all. */
function spoke(words: readonly string[], before: string): [keyof Votes, number] {
  if (words.length > 1) return ['person', 0.5];
  const isTail = /[,”"]\s$/u.test(before) && /^\p{Lu}\p{Ll}+(?<!s)$/u.test(words[0] ?? '');
  if (isTail) return ['person', 0.9];
  return ['company', words[0]?.endsWith('s') ? 0.5 : 0.8];
}

/** "midfielder Ann Reed", "his wife Ann Reed": a noun for people before a name that no company has. */
const isDescribed = (words: readonly string[], before: string) =>
  words.length > 1 &&
  words.length < 4 &&
  !words.some(inOrganisation) &&
  PEOPLE_NOUN.test(before) &&
  !NO_PEOPLE_NOUN.test(before) &&
  !COMPANY_BEFORE.test(before);
const PEOPLE_NOUN =
  /(?:^|\s)\p{Ll}[\p{Ll}-]*(?:man|woman|ist|ian|eer|mate|wife|widow|rival|counterpart|champion|veteran|captain|star|hero|[a-z]{3}er|[a-z]{3}or|-half|-year-old)\s$/u;
const NO_PEOPLE_NOUN =
  /(?:^|\s)(?:\p{Ll}*(?:maker|carrier|lender|insurer|retailer|brewer|provider|supplier|operator|developer|publisher|broadcaster|manufacturer|producer|distributor|contractor|processor|designer|builder|refiner|miner|competitor|paper|computer|server|browser|motor|sector|factor)|after|under|over|other|another|whether|however|either|former|rather|never|better|later|earlier|further|number|order|letter|quarter|together|consider|remember|offer|major|senior|junior|minor|prior|harbor|honor|per)\s$/u;

/** "Apple’s iTunes", "an iPhone": not "Japan’s Toyota", nor "an FBI agent". */
function isPossessed(before: string, words: readonly string[]): boolean {
  const match = PRODUCT_BEFORE.exec(before);
  if (match === null || /^\p{Lu}+$/u.test(words.join(''))) return false;
  const owner = /^(\p{Lu}[\p{L}&-]*)['’]/u.exec(match[0])?.[1];
  return owner === undefined || !isPlace(owner);
}

type Add = (kind: keyof Votes, weight: number) => void;

/** What the form of the name says: its last words, its given name, its capitals. */
function formVotes({ words, text }: Candidate, add: Add): void {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (PLACE_HEADS.has(last) && words.length > 1) add('place', 3);
  for (const [kind, heads] of HEADS) {
    if (words.length > 1 && heads.has(last)) add(kind, 3);
    else if (words.length > 1 && words.slice(0, -1).some((word) => heads.has(word)))
      add(kind, kind === 'agency' ? 2.5 : 1);
  }
  if (words.length > 1 && (THINGS.has(last) || words.includes('War') || words.join(' ') === 'Dow Jones'))
    add('place', 3);
  if (words.length > 1 && /^(?:Hurricane|Typhoon|Cyclone|Tropical|Operation|Storm|Lake|Mount)$/u.test(first))
    add('place', 3);
  if (/\d/u.test(last) && /^(?:\p{Lu}{1,3}-?\d|\d+\p{Lu})/u.test(last)) add('product', 3);
  if (/^i\p{Lu}/u.test(first)) add('product', 2);
  if (text.includes('&')) add('company', 4);
  if (
    words.length === 1 &&
    /\p{Ll}\p{Lu}|^\p{Ll}+\p{Lu}/u.test(first) &&
    !/^(?:Mc|Mac|O['’]|D['’])/u.test(first)
  )
    add('company', 1.2);
  if (words.length === 1 && /^\p{Lu}{2,5}$/u.test(first)) add('company', 0.8);
  const isNamed = words.length > 1 && words.length < 5 && GIVEN_NAMES.has(first.split('-')[0] ?? '');
  if (isNamed && !isPlace(words.join(' '))) add('person', 2.5);
  if (words.length === 2 && /^(?:\p{Lu}\.)+$/u.test(first)) add('person', 2);
  if (words.length > 2 && words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word))) add('person', 2);
}
