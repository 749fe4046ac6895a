/** Words of a page, named so that a browser finds them: whole, or by their beginning and their end. */
export interface TextDirective {
  /** What stands just before them. */
  prefix?: string | undefined;
  start: string;
  /** Left out where `start` is all of them. */
  end?: string | undefined;
  /** What stands just behind them. */
  suffix?: string | undefined;
}

/**
 * `:~:text=…`, which follows the fragment of an address: browsers that know it scroll to the words and light them up
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 */
export function textDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** A hyphen, a comma or an ampersand in the words would be read as syntax ("must be percent-encoded"). */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** More words than this are named by their beginning and their end. */
export const MOST_WORDS = 8;
/** How many words a beginning or an end has. */
export const END_WORDS = 4;

/** The words of a text, as white space parts them. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
