import { Misuse } from '../world.ts';

/**
 * Bytes as text: UTF-8, without byte order mark, with Unix line ends.
 * @param charset what the server says the encoding is; without it nothing is guessed
 * @throws Misuse where the bytes are no text, or text in another encoding
 */
export function decode(bytes: Uint8Array, name: string, charset = 'utf-8'): string {
  if (bytes.length === 0) throw new Misuse(`${name} is empty: there is nothing to import.`);
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked !== undefined) throw new Misuse(notUtf8(name, `, but in ${marked}`, 'UTF-16'));
  if (bytes.subarray(0, 8192).includes(0))
    throw new Misuse(
      `${name} is not text: it has bytes that no text has. Save the words as plain text, Markdown or HTML, and import that.`,
    );
  const text = decoded(bytes, name, charset).replace(/\r\n?/gu, '\n');
  if (text.trim() === '')
    throw new Misuse(`${name} has nothing but white space: there is nothing to import.`);
  return text;
}

/** Byte order marks of what is not UTF-8. */
const MARKS = [
  ['UTF-16 (little-endian)', 0xff, 0xfe],
  ['UTF-16 (big-endian)', 0xfe, 0xff],
] as const;

function decoded(bytes: Uint8Array, name: string, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(notUtf8(name, '', 'WINDOWS-1252'));
  }
}

const notUtf8 = (name: string, encoding: string, example: string) =>
  `${name} is not in UTF-8${encoding}. Convert it first, for example with: iconv -f ${example} -t UTF-8 OLD > NEW`;
