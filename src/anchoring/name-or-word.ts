import type { Range } from './locate.ts';

/*
 * Whether a name means its bearer, or is the word that it is spelt like: “Visa applications”, “Apple pie”. Told from what
 * stands beside it; only in English, where names have capitals that other nouns have not.
 */

const words = (list: string) => new Set(list.split(/\s+/));

/** Small words that may follow a name. */
const FUNCTION = words(
  `a an the this that these those its it he she they we you i who whom whose which what when where while why how and or but nor
  so yet as at by for from in into of off on onto out over per than then there through to toward towards under until up upon
  via with within without about above across after against along alongside amid among around before behind below between
  beyond despite down during except like near since such because if though although unless whether is are was were be been
  being am has have had having do does did will would shall should can could may might must not never also already always
  now soon still even ever just once again too both either neither all any each every no only more most much many less
  least other another some several first last next later earlier here today yesterday tomorrow ago`,
);

/** What companies and people do, as plain verbs; their regular forms are made of them. */
const VERBS = words(
  `say tell ask add agree announce argue believe claim confirm deny expect explain hope insist note plan predict promise refuse
  reject report respond suggest think warn want need buy sell make build launch open close cut raise pay offer start stop end
  begin continue run move join leave lose win gain grow rise fall drop slump surge jump climb slide post earn spend invest
  hire fire lay own hold keep take give get go come see find know show help let put set bring turn become remain stay seem
  appear look use work try fail face fight sue settle seek receive accept sign file issue publish release unveil introduce
  develop produce supply deliver provide acquire merge spin split list trade value employ manage lead head control operate
  replace name appoint resign step back support oppose acknowledge admit accuse blame decline comply admit apologise apologize
  allow ban block limit charge cost call describe mean prove reveal reach meet miss beat hit top trail rival compete serve
  store ship import export recall suspend halt pause delay cancel drop shed add boost expand enter exit quit reopen
  tweet write speak testify vow urge press push pull play pick choose decide consider aim intend prepare owe borrow lend
  fund finance back guarantee insure lease rent license test study train teach learn change create design draw drive fly`,
);

/** Forms that no rule makes. */
const IRREGULAR = words(
  `said told made took gave got went came saw found left kept held set put cut hit let lost won paid sold bought brought built
  led met ran rose fell grew began broke chose drew drove flew knew spoke spent stood struck sued sought taught thought threw
  wore wrote withdrew beat bid cost shut split spread quit bet became laid lent dealt meant sent spun swung understood
  undertook overtook hid goes heard sang ate drank slept swam woke froze hung stuck swore tore shook shot sat slid fed fled felt
  sank rode rang hurt cast bore bound dug forgot forgave lit overcame shone stole swept wound`,
);

/** What only a company or a person has: “Apple shares”, “Visa executives”. */
const BELONGINGS = words(
  `share shares stock stocks shareholder shareholders investor investors executive executives chief chair chairman chairwoman
  president founder founders director directors boss bosses ceo cfo official officials spokesman spokeswoman spokesperson
  spokespeople representative representatives employee employees staff staffer staffers worker workers lawyer lawyers
  attorney attorneys engineer engineers researcher researchers analyst analysts headquarters subsidiary subsidiaries unit
  division management board earnings revenue revenues profit profits sales results customers users stores products devices
  brand logo website spokes factory factories plant plants filing filings bonds debt deal bid takeover merger`,
);

/** What makes a place of a name: “Amazon River”, “Orange County”. */
const PLACES = words(
  `river rainforest forest basin valley county city town village street road avenue square park beach island islands bay lake
  mountain mountains hill hills bridge airport station field fields state province desert coast peninsula`,
);

/** Participles and their like that follow a name and a hyphen: “Microsoft-backed”, “Apple-like”. */
const PARTICIPLE =
  /^(?:\p{Ll}+ed|led|made|run|built|held|bought|like|style|based|wide|only|specific|friendly|free|exclusive|related)(?!\p{Ll})/u;
/** Looks like participles and says what a thing is like: “Gap-toothed”, “Shell-shaped”. */
const LOOKS =
  /^(?:tooth|shap|ey|hair|foot|wing|colou?r|flavou?r|scent|cheek|skinn|legg|hand|breast|belli|crust|tipp)ed(?!\p{L})/u;
const HYPHEN = /[-‐‑]/;
/** What stands before a name and a hyphen, and leaves it a name. */
const PREFIX = /(?<![\p{L}\p{N}])(?:ex|non|anti|pro|pre|post|mid|un|then)-$/iu;

/** What makes a sum of a name that begins with a digit: “$3M”, “USD 3M”, “3M euros”. */
const SUM_BEFORE = /(?:\p{Sc}|(?<!\p{L})[A-Z]{3})\s?$/u;
const SUM_AFTER =
  /^\s?(?:\p{Sc}|(?:dollars|euros?|pounds|yen|yuan|francs|rupees|kron[aeo]r|pesos|reais|rou?bles|won)(?!\p{L}))/u;

/** What the text says of a name where it stands. */
type Meaning = 'name' | 'unsure' | 'none';

/** In UTF-16 units: how much of the text on either side is read. */
const REACH = 40;

/**
 * @param text folded
 * @param signAt the sign at an offset before the text was folded, as a hyphen and a dash fold to one
 * @param english whether words can be judged
 */
export function meaningOf(
  text: string,
  { start, end }: Range,
  { signAt, english }: { signAt(at: number): string; english: boolean },
): Meaning {
  const name = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  if (/^\p{N}/u.test(name) && (SUM_BEFORE.test(before) || SUM_AFTER.test(after))) return 'none';
  const isHyphen = (at: number) => HYPHEN.test(signAt(at));
  const isSign = /^[\p{Lu}\p{N}]$/u.test(name);
  const follows = isHyphen(end) && /^-[\p{L}\p{N}]/u.test(after);
  const precedes = isHyphen(start - 1) && /[\p{Script=Latin}\p{N}]-$/u.test(before);
  if (isSign && (follows || precedes || isLettered(before))) return 'none';
  if (!english || name.includes(' ')) return 'name';
  if (isSign && /^ \p{Lu}\p{Ll}/u.test(after)) return 'unsure';
  if (OPENS.test(before) && (BIDDEN.test(after) || hasWord(text, name.toLowerCase()))) return 'unsure';
  if (PLACES.has(name.toLowerCase()) && isLettered(before) && !OPENED.test(before)) return 'unsure';
  if (precedes && !PREFIX.test(before)) return 'unsure';
  if (follows && (!PARTICIPLE.test(after.slice(1)) || LOOKS.test(after.slice(1))))
    return /^-\p{Ll}/u.test(after) ? 'none' : 'unsure';
  const next = /^ ([\p{L}\p{N}'-]+)/u.exec(after)?.[1] ?? '';
  return PLACES.has(next.toLowerCase()) || (/^\p{Ll}/u.test(next) && !follows && isNoun(next))
    ? 'unsure'
    : 'name';
}

/** Not “Dorsey’s Square”, nor “Meanwhile Square said so”: what stands before a name and is none of it. */
const OPENED = /(?:'s?|(?:^|[.!?:]["')]* )["'(]*[\p{L}-]+) $/u;

/** What follows a word that opens a sentence, and no name: “Shell the peas”, “Windows of opportunity”. */
const BIDDEN = /^ (?:the|an?|this|that|these|those|its?|his|her|my|our|your|their|of) /u;

/** Where a sentence begins: a capital tells nothing there. */
const OPENS = /(?:^|[.!?:]["')]* )["'(]*$/;

/** Whether a text has a word, as it does not have “acme”: then that with a capital may be the same. */
const hasWord = (text: string, word: string) =>
  text.includes(word) &&
  new RegExp(`(?<![\\p{L}\\p{N}'-])${RegExp.escape(word)}(?![\\p{L}\\p{N}'-])`, 'u').test(text);

/** “Malcolm X”, “Generation X”, “Times Square”: what belongs to the capitals before it. */
function isLettered(before: string): boolean {
  const word = /([\p{L}\p{N}'-]+) $/u.exec(before)?.[1] ?? '';
  return /\p{Lu}/u.test(word) && !FUNCTION.has(word.toLowerCase());
}

/** Whether a small word after a name makes one thing with it, so far as words are known. */
function isNoun(word: string): boolean {
  const plain = word.replace(/'s?$/, '');
  if (FUNCTION.has(plain) || IRREGULAR.has(plain) || BELONGINGS.has(plain) || isVerb(plain)) return false;
  return !/(?:ed|ly|n't)$/.test(word);
}

/** A plain verb or what “he”, “she” or “it” does. */
function isVerb(word: string): boolean {
  if (VERBS.has(word)) return true;
  const stems = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return word.endsWith('s') && stems.some((stem) => VERBS.has(stem));
}
