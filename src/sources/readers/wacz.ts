import { LARGEST, megabytes } from '../limits.ts';
import { type Document, type Reader, type Reading, Unreadable } from '../reading.ts';
import { isGzip, unpack } from './gzip.ts';
import { entriesOf } from './zip.ts';

/**
 * Reads a web archive in a ZIP file (https://specs.webrecorder.net/wacz/1.1.1/): the records in its folder `archive`.
 * @throws Unreadable where there are none, as in the files of office programs
 */
export async function readWacz({ bytes, url }: Document, read: Reader): Promise<Reading> {
  const archives = entriesOf(bytes).filter(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/u.test(name));
  if (archives.length === 0)
    throw new Unreadable(
      'It is a ZIP archive without web pages, perhaps a file of an office program. Save its words as PDF or plain text, and capture that with --from FILE.',
    );
  if (archives.reduce((sum, { size }) => sum + size, 0) > LARGEST)
    throw new Unreadable(
      `The web archive is larger than ${megabytes(LARGEST)}. Save the page that is quoted alone.`,
    );
  /* Records follow one another, and so may files of records. */
  const records = archives.map((archive) => {
    const content = archive.content();
    return isGzip(content) ? unpack(content) : content;
  });
  return await read({ bytes: Buffer.concat(records), url });
}
