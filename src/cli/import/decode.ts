import { Misuse } from '../world.ts';

/**
 * Bytes as text: UTF-8, without byte order mark, with Unix line ends.
 * @param charset what the server says the encoding is; without it nothing is guessed
 * @throws Misuse where the bytes are no text, or text in another encoding
 */
export function decode(bytes: Uint8Array, name: string, charset = 'utf-8'): string {
  if (bytes.length === 0) throw new Misuse(`${name} is empty: there is nothing to import.`);
  const marked = markedAs(bytes);
  if (marked !== undefined) throw new Misuse(otherEncoding(name, marked));
  if (bytes.subarray(0, 8192).includes(0))
    throw new Misuse(
      `${name} is not text: it has bytes that no text has. Save the words as plain text, Markdown or HTML, and import that.`,
    );
  const text = decoded(bytes, name, charset).replace(/\r\n?/gu, '\n');
  if (text.trim() === '')
    throw new Misuse(`${name} has nothing but white space: there is nothing to import.`);
  return text;
}

function markedAs(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)';
  return first === 0xfe && second === 0xff ? 'UTF-16 (big-endian)' : undefined;
}

function decoded(bytes: Uint8Array, name: string, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(otherEncoding(name, undefined));
  }
}

const otherEncoding = (name: string, encoding: string | undefined) =>
  `${name} is not in UTF-8${encoding === undefined ? '' : `, but in ${encoding}`}. Convert it first, for example with: iconv -f ${encoding === undefined ? 'WINDOWS-1252' : 'UTF-16'} -t UTF-8 OLD > NEW`;
