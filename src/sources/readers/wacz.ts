import { LARGEST, megabytes } from '../limits.ts';
import { type Document, type Reader, type Reading, Unreadable } from '../reading.ts';
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
  /* Records follow one another, so files of records may as well; each compressed record stands for itself. */
  const groups = Object.groupBy(archives, ({ name }) => (name.endsWith('.gz') ? 'packed' : 'plain'));
  const [packed, plain] = [groups.packed ?? [], groups.plain ?? []].map((entries) =>
    Buffer.concat(entries.map((entry) => entry.content())),
  );
  const chosen = packed !== undefined && packed.length > 0 ? packed : (plain ?? new Uint8Array());
  return await read({ bytes: chosen, url });
}
