import { type Document, type Reader, type Reading, Unreadable } from '../reading.ts';
import { asLatin1 } from './encoding.ts';

/** A part of a message: its headers, in lower case, and what follows them, a character a byte. */
interface Part {
  headers: ReadonlyMap<string, string>;
  body: string;
}

/** Parts within each other: browsers write one level. */
const DEEPEST = 5;

/**
 * Reads a page that a browser saved as one file of several parts (RFC 2557): the first page among them.
 * @throws Unreadable where there is none
 */
export async function readMhtml({ bytes, url }: Document, read: Reader): Promise<Reading> {
  const message = partOf(asLatin1(bytes));
  const parts = [...leaves(message)];
  const page = parts.find(({ headers }) =>
    /^(?:text\/html|application\/xhtml)/iu.test(headers.get('content-type') ?? ''),
  );
  if (page === undefined) throw new Unreadable('The saved file has no page in it.');
  const address =
    message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? url;
  const reading = await read({
    bytes: decoded(page),
    type: 'text/html',
    charset: parameter(page.headers.get('content-type'), 'charset'),
    url: address !== undefined && /^https?:/iu.test(address) ? address : url,
  });
  return { ...reading, kind: 'saved page', canonical: reading.canonical ?? url };
}

function* leaves(part: Part, depth = 0): Generator<Part> {
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (boundary === undefined || depth > DEEPEST) {
    yield part;
    return;
  }
  const [, ...inner] = `\n${part.body}`.split(`\n--${boundary}`);
  for (const text of inner)
    if (!text.startsWith('--')) yield* leaves(partOf(text.replace(/^[ \t]*\r?\n/u, '')), depth + 1);
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const lines = head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u);
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
  });
  return { headers: new Map(headers), body: end === null ? '' : text.slice(end.index + end[0].length) };
}

const parameter = (header: string | undefined, name: string) =>
  new RegExp(`;\\s*${name}="?([^";]+)"?`, 'iu').exec(header ?? '')?.[1]?.trim();

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

/** RFC 2045, 6.7. */
const unquoted = (body: string) =>
  body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
