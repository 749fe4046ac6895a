import { LARGEST_TEXT, megabytes } from './limits.ts';
import { unpack, unpackStart } from './readers/gzip.ts';
import { readMhtml } from './readers/mhtml.ts';
import { readPdf } from './readers/pdf/read.ts';
import { readTextFile } from './readers/text-file.ts';
import { readWacz } from './readers/wacz.ts';
import { readWarc } from './readers/warc.ts';
import { readWebPage } from './readers/web-page.ts';
import { type Document, type Reader, type Reading, Unreadable } from './reading.ts';
import { type Form, formOf } from './sniff.ts';

/**
 * The words of a document, whatever it is.
 * @throws Unreadable where it has none, or is of a kind that cannot be read
 */
export async function readDocument(document: Document): Promise<Reading> {
  const { bytes, type } = document;
  if (bytes.length === 0) throw new Unreadable('It is empty.');
  const reading = await READERS[formOf(bytes, type)](document);
  if (Buffer.byteLength(reading.text) > LARGEST_TEXT)
    throw new Unreadable(
      `It has more than ${megabytes(LARGEST_TEXT)} of text. Capture the part that is quoted, with --from FILE.`,
    );
  return reading;
}

const READERS: Readonly<Record<Form, Reader>> = {
  pdf: readPdf,
  html: readWebPage,
  mhtml: (document) => readMhtml(document, readDocument),
  warc: (document) => readWarc(document, readDocument),
  gzip: readGzip,
  zip: (document) => readWacz(document, readDocument),
  text: readTextFile,
  binary() {
    throw new Unreadable(
      'It is neither a page, a PDF, plain text nor a web archive. Save its words as plain text, and capture that with --from FILE.',
    );
  },
};

/** What is in a compressed file. */
function readGzip({ bytes, charset, url }: Document): Promise<Reading> {
  if (formOf(unpackStart(bytes)) === 'gzip') throw new Unreadable('It is compressed more than once.');
  return readDocument({ bytes: unpack(bytes), charset, url });
}
