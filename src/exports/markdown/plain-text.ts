import type { Text } from 'mdast';
import type { Options } from 'remark-stringify';

type Handler = NonNullable<NonNullable<Options['handlers']>['text']>;

/**
 * Writes words as they are where nothing in them could be read as Markdown, which is most of the prose: to look at each
 * sign in its place takes the library longer than all else that an article’s file needs. What it leaves to the library is
 * more than has to be escaped.
 */
export const plainText: Handler = ({ value }: Text, _parent, state, info) => {
  const { before, after } = info;
  const isPlain =
    !SIGN.test(value) && !(isBreak(before) && START.test(value)) && !(isBreak(after) && /\s$/.test(value));
  return isPlain ? value : state.safe(value, info);
};

const isBreak = (sign: string): boolean => /^[\n\r]$/.test(sign);

/** Signs that have a meaning wherever they stand, or beside another node, and addresses (https://github.github.com/gfm/). */
const SIGN = /[\\`*_[\]<>&~|@\n\r\t]|w\.(?:$|[\w.-])|[ps]:\/|^[(.:/]|[!&]$|[ps]:$|^$/i;

/** What has a meaning where a line begins. */
const START = /^[\s\d#+=-]/;
