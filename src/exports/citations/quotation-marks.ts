/** An opening mark that is not closed yet. */
interface Open {
  index: number;
  mark: string;
}

const DOUBLE = /[“”„"]/;
const SINGLE = /[‘’‚']/;
/** Words that begin with what they leave out: “rock ’n’ roll”, “the ’90s”. */
const SHORTENED = /^['‘’](?:\d\d|(?:n|em|tis|twas|til|cause|cos|round|bout)(?!\p{L}))/iu;

/**
 * The quotation marks of a title that belong together, by where they stand; what is an apostrophe, a sign of inches or has
 * no partner is none. English, German and straight marks, single and double.
 */
export function pairedMarks(title: string): Map<number, 'open' | 'close'> {
  const paired = new Map<number, 'open' | 'close'>();
  let open: Open[] = [];
  for (const [index, mark] of title.split('').entries()) {
    const kind = DOUBLE.test(mark) ? DOUBLE : SINGLE.test(mark) ? SINGLE : undefined;
    if (kind === undefined || (kind === SINGLE && isApostrophe(title, index))) continue;
    const partner = open.findLastIndex((other) => kind.test(other.mark));
    if (partner >= 0 && closes(title, index, open[partner]?.mark)) {
      paired.set(open[partner]?.index ?? index, 'open').set(index, 'close');
      open = open.slice(0, partner);
    } else if (opens(title, index)) open.push({ index, mark });
  }
  return paired;
}

const before = (title: string, index: number) => title[index - 1] ?? ' ';
const after = (title: string, index: number) => title[index + 1] ?? ' ';

/** Between two letters, before a shortened word, or behind it: “don’t”, “’n’”. */
function isApostrophe(title: string, index: number): boolean {
  if (/\p{L}/u.test(before(title, index)) && /\p{L}/u.test(after(title, index))) return true;
  if (/(?:^|\s)['‘’]n['’]$/i.test(title.slice(0, index + 1))) return true;
  return /[\s([{“"‘—–]/u.test(before(title, index)) && SHORTENED.test(title.slice(index));
}

function opens(title: string, index: number): boolean {
  if (/[„‚“‘]/.test(title[index] ?? '')) return true;
  return /[\s([{—–/“‘„‚"']/u.test(before(title, index)) && /\S/u.test(after(title, index));
}

/** @param opened the mark that is open: a German quotation is closed by what opens an English one */
function closes(title: string, index: number, opened = ''): boolean {
  const mark = title[index] ?? '';
  if (/[„‚]/.test(mark) || (/[“‘]/.test(mark) && !/[„‚]/.test(opened))) return false;
  if (/\s/.test(before(title, index)) || /[\p{L}\p{N}]/u.test(after(title, index))) return false;
  return !isPossessive(title, index);
}

/** “‘The workers’ union’”: behind an s, where the quotation is closed later on. */
const isPossessive = (title: string, index: number) =>
  SINGLE.test(title[index] ?? '') &&
  /[sxz]/i.test(before(title, index)) &&
  /^[^'‘’“”„"]*['’](?![\p{L}\p{N}])/u.test(title.slice(index + 1));
