import { constants, crc32, deflateSync } from 'node:zlib';

/** Pixels, row by row: red, green, blue and opacity of each, a byte each. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/**
 * A PNG of a few colours, each pixel in the one nearest to its own (PNG 3rd edition, colour type 3). The soft edges of
 * letters are most of a card’s bytes: with four colours it takes half of what all of them take, and on a page, at the
 * size at which networks show it, it looks the same.
 * @param colours at most 16, as `#rrggbb`
 */
export function palettePng({ data, width, height }: Pixels, colours: readonly string[]): Buffer {
  const palette = colours.map(channels);
  const bits = colours.length <= 4 ? 2 : 4;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, PALETTE], 8);
  const rows = packed({ data, width, height }, bits, nearestIn(palette));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, strategy: constants.Z_FILTERED })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** The colour type of pixels that are numbers of a palette. */
const PALETTE = 3;

type Channels = [red: number, green: number, blue: number];

const channels = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** The number of the nearest colour. Each of the few hundred of a card is looked for once, and neighbours are mostly alike. */
function nearestIn(palette: readonly Channels[]): (red: number, green: number, blue: number) => number {
  const known = new Map<number, number>();
  let [last, index] = [-1, 0];
  return (red, green, blue) => {
    const key = (red << 16) | (green << 8) | blue;
    if (key === last) return index;
    last = key;
    index = known.get(key) ?? nearest(palette, [red, green, blue]);
    known.set(key, index);
    return index;
  };
}

function nearest(palette: readonly Channels[], pixel: Channels): number {
  const distances = palette.map((colour) =>
    colour.reduce((sum, value, at) => sum + (value - (pixel[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Rows as PNG stores them: a byte that says “not filtered”, then the numbers of the pixels, the leftmost highest. */
function packed(
  { data, width, height }: Pixels,
  bits: number,
  indexOf: ReturnType<typeof nearestIn>,
): Buffer {
  const length = 1 + Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc(length * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const index = indexOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      const byte = y * length + 1 + ((x * bits) >> 3);
      rows[byte] = (rows[byte] ?? 0) | (index << (8 - bits - ((x * bits) & 7)));
    }
  }
  return rows;
}

/** Length, name, content, and a checksum of the last two. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
