import { decodeText, markOf } from '../../sources/readers/encoding.ts';
import { Misuse } from '../world.ts';

/** A text that was read, and what is doubtful in it: a sentence each. */
export interface Decoded {
  text: string;
  left: string[];
}

/**
 * Bytes as text, without byte order mark, with Unix line ends: by the mark, by what the server says, by what a page says
 * of itself. Only a page is guessed at where nothing says so (https://html.spec.whatwg.org/multipage/parsing.html#prescan).
 * @param charset what the server says the encoding is
 * @throws Misuse where the bytes are no text, or text in another encoding
 */
export function decode(bytes: Uint8Array, name: string, charset?: string): Decoded {
  if (bytes.length === 0) throw new Misuse(`${name} is empty: there is nothing to import.`);
  if (markOf(bytes) === undefined && bytes.subarray(0, 8192).includes(0))
    throw new Misuse(
      `${name} is not text: it has bytes that no text has. Save the words as plain text, Markdown or HTML, and import that.`,
    );
  const { text, left } = decodeText(bytes, charset);
  if (left.length > 0 && charset === undefined && !/<(?:html|head|meta|body)\b/iu.test(text.slice(0, 2048)))
    throw new Misuse(
      `${name} is not in UTF-8. Convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW`,
    );
  const lines = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (lines.trim() === '')
    throw new Misuse(`${name} has nothing but white space: there is nothing to import.`);
  return { text: lines, left };
}
