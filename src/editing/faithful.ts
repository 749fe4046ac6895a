import { isDeepStrictEqual } from 'node:util';
import { type Document, Lexer, parseDocument } from 'yaml';

/**
 * True where an edit of some YAML did what it was to do, and nothing else: the data reads as wanted, every comment stands.
 * @param change makes of the data as it was the data as it is to be
 */
export function isFaithful(before: string, after: string, change: (data: unknown) => void): boolean {
  const [was, is] = [parseDocument(before), parseDocument(after)];
  const data = is.errors.length > 0 ? undefined : dataOf(is);
  if (data === undefined) return false;
  const wanted: unknown = was.toJS() ?? {};
  change(wanted);
  return isDeepStrictEqual(wanted, data) && comments(before) === comments(after);
}

/** Nothing where a text such as `*x*` reads as the name of something that is nowhere: only then does the parser throw. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** What the lexer sets before a plain or block scalar, whose text may look like a comment. */
const SCALAR = '\x1f';

/** Every comment of some YAML, one after the other. */
function comments(yaml: string): string {
  const found: string[] = [];
  let previous = '';
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && previous !== SCALAR) found.push(token.trimEnd());
    previous = token;
  }
  return found.join('\n');
}
