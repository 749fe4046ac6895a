import { readDocument } from '../../src/sources/read.ts';
import type { Document, Reading } from '../../src/sources/reading.ts';

/** Reads text or bytes as a document. */
export const read = (content: string | Uint8Array, about: Omit<Document, 'bytes'> = {}): Promise<Reading> =>
  readDocument({ bytes: typeof content === 'string' ? Buffer.from(content) : content, ...about });

/** Its text alone, or why there is none. */
export const textOf = (content: string | Uint8Array, about?: Omit<Document, 'bytes'>): Promise<string> =>
  read(content, about).then(
    ({ text }) => text,
    (error: Error) => error.message,
  );
