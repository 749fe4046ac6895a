import type { Options } from 'remark-stringify';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/** All but letters, digits and the signs that mean something only at the start of a line or in an address. */
const SIGN = /[^\p{L}\p{M}\p{N} ,.:;?!'"“”‘’«»()/$€£¥%+=–—…·→-]/u;
/** What may begin a line: no list, rule or heading does. */
const OPENING = /^[\p{L}“”‘’«»$€£¥(]/u;
/** Of an address in running text. */
const ADDRESS = /[Ww]\.|[ps]:\//;
/** All but what `<https://…>` may hold as it is. */
const UNFIT = /[^\w.:/?=%,;!'()+~-]/;

/**
 * Writes text as it is where no sign in it could be read as Markdown, and asks the library to escape it where one
 * could. The result is the same; to look for each of fifty patterns in each piece of text is what takes it so long.
 */
export const plainText: Handle = (node, parent, state, info) => {
  const text: string = node.value;
  if (state.stack.includes('autolink') ? !UNFIT.test(text) : isPlain(text, info)) return text;
  const index = state.indexStack.at(-1) ?? 0;
  return state.safe(text, {
    ...info,
    afterNode: parent?.children[index + 1],
    beforeNode: parent?.children[index - 1],
  });
};

function isPlain(text: string, { before, after }: { before: string; after: string }): boolean {
  if (SIGN.test(text) || ADDRESS.test(before + text + after)) return false;
  if (/[\r\n]/.test(before) && !OPENING.test(text)) return false;
  if (/[\r\n]/.test(after) && text.endsWith(' ')) return false;
  return !(before.endsWith(']') && text.startsWith('(')) && !text.endsWith('!');
}
