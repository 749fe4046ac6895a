import { isDeepStrictEqual } from 'node:util';
import { Lexer, parseDocument } from 'yaml';

/**
 * True where an edit of some YAML did what it was to do, and nothing else: the data reads as wanted, every comment stands.
 * @param change makes of the data as it was the data as it is to be
 */
export function isFaithful(before: string, after: string, change: (data: unknown) => void): boolean {
  const [was, is] = [parseDocument(before), parseDocument(after)];
  if (is.errors.length > 0) return false;
  const wanted: unknown = was.toJS() ?? {};
  change(wanted);
  return isDeepStrictEqual(wanted, is.toJS()) && comments(before) === comments(after);
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
