import { inflateRawSync } from 'node:zlib';
import { Unreadable } from '../reading.ts';

/** A file in a ZIP archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). */
export interface Entry {
  name: string;
  /** Unpacked, in bytes, as the archive says. */
  size: number;
  /** @throws Unreadable where it is damaged, or larger than it says */
  content(): Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** In bytes: the end of the archive without its comment, and the longest comment. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** The files of a ZIP archive. @throws Unreadable where it is damaged */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return [...entries(bytes, view)];
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED);
  }
}

const DAMAGED = 'The archive is damaged or cut short.';

function* entries(bytes: Uint8Array, view: DataView): Generator<Entry> {
  const end = endOf(view);
  const number = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < number; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Unreadable(DAMAGED);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const [packed, size, local] = [20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const method = view.getUint16(at + 10, true);
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      size,
      content: () => contentAt(bytes, view, { local, packed, size, method }),
    };
    at += 46 + name + extra + comment;
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Unreadable(DAMAGED);
}

interface Stored {
  local: number;
  packed: number;
  size: number;
  /** 0 where it is stored as it is, 8 where it is deflated. */
  method: number;
}

function contentAt(bytes: Uint8Array, view: DataView, { local, packed, size, method }: Stored): Uint8Array {
  try {
    if (view.getUint32(local, true) !== LOCAL) throw new Unreadable(DAMAGED);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + packed);
    if (method === 0) return data;
    if (method !== 8) throw new Unreadable('The archive is compressed in a way that is not known here.');
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED);
  }
}
