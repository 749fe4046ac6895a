import { WARCParser } from 'warcio';
import { LARGEST, megabytes } from '../limits.ts';
import { type Document, type Reader, type Reading, Unreadable } from '../reading.ts';

/** A document in a web archive, and where it was found. */
interface Archived {
  bytes: Uint8Array;
  url: string;
  type: string;
  charset: string | undefined;
}

/**
 * Reads a web archive (WARC): the page or PDF of the address that is asked for, else the only one or the largest.
 * @throws Unreadable where it holds none
 */
export async function readWarc({ bytes, url }: Document, read: Reader): Promise<Reading> {
  if (!ENDING.every((byte, index) => bytes[bytes.length - ENDING.length + index] === byte))
    throw new Unreadable(DAMAGED);
  const records = await documentsIn(bytes);
  const own = records.filter((record) => url !== undefined && isSame(record.url, url));
  const chosen = (own.length > 0 ? own : records).reduce<Archived | undefined>(
    (best, record) => (best === undefined || record.bytes.length > best.bytes.length ? record : best),
    undefined,
  );
  if (chosen === undefined)
    throw new Unreadable('The web archive holds no page and no PDF that answered with 200.');
  const reading = await read(chosen);
  const others =
    own.length === 0 && url !== undefined
      ? [`The archive does not hold ${url}: ${chosen.url} was read.`]
      : [];
  return {
    ...reading,
    kind: `${reading.kind} of a web archive`,
    canonical: reading.canonical ?? chosen.url,
    left: [...others, ...reading.left],
  };
}

/** Two line ends close a record (ISO 28500, 4). */
const ENDING = [13, 10, 13, 10];
const DAMAGED = 'The web archive is damaged or cut short.';
/** What is not decoded is not read: a page may unpack without end. */
const TOO_LARGE = `Its pages are larger than ${megabytes(LARGEST)}. Save the page that is quoted alone.`;

async function documentsIn(bytes: Uint8Array): Promise<Archived[]> {
  const records: Archived[] = [];
  let size = 0;
  try {
    for await (const record of new WARCParser([bytes])) {
      const { warcType, warcTargetURI } = record;
      const response = warcType === 'response' ? record.getResponseInfo() : undefined;
      const header = warcType === 'resource' ? record.warcContentType : response?.headers.get('content-type');
      const isThere = warcType === 'resource' || Number(response?.status) === 200;
      const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
      if (!isThere || !/^(?:text\/(?:html|plain)|application\/(?:pdf|xhtml\+xml))$/u.test(type.trim()))
        continue;
      const content = await contentOf(record);
      size += content.length;
      if (size > LARGEST) throw new Unreadable(TOO_LARGE);
      records.push({
        bytes: content,
        url: warcTargetURI ?? '',
        type: type.trim(),
        charset: /charset="?([\w-]+)/u.exec(parameters.join(';'))?.[1],
      });
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED);
  }
  return records;
}

/** The content, decoded; one that unpacks without end is left off. */
async function contentOf(record: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) throw new Unreadable(TOO_LARGE);
  }
  return Buffer.concat(chunks);
}

/** True for two spellings of one address. */
function isSame(a: string, b: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/#.*$/u, '')
      .replace(/^https?:\/\/(?:www\.)?/iu, '')
      .replace(/\/$/u, '');
  return plain(a) === plain(b);
}
