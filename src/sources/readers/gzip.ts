import { constants, gunzipSync } from 'node:zlib';
import { LARGEST_UNPACKED, megabytes } from '../limits.ts';
import { Unreadable } from '../reading.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A compressed file, unpacked; its parts, where it has several, one after the other. @throws Unreadable where it is damaged, or too large */
export const unpack = (bytes: Uint8Array): Uint8Array => unpackTo(LARGEST_UNPACKED, bytes);

/** In bytes of the packed file: enough to see what is in it. */
const START = 1024;

/** What the file starts with. @throws Unreadable where it is damaged */
export const unpackStart = (bytes: Uint8Array): Uint8Array =>
  unpackTo(LARGEST_UNPACKED, bytes.subarray(0, START), constants.Z_SYNC_FLUSH);

function unpackTo(most: number, bytes: Uint8Array, finishFlush = constants.Z_FINISH): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most, finishFlush });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(
      isTooLarge
        ? `Unpacked, it is larger than ${megabytes(most)}. Save the page that is quoted alone.`
        : 'It is compressed, and damaged or cut short.',
    );
  }
}
