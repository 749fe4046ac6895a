import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive with these files. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const shared = numbers(
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [crc32(content), 4],
      [packed.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = Buffer.concat([numbers([0x04034b50, 4]), shared, Buffer.from(name), packed]);
    centrals.push(
      numbers([0x02014b50, 4], [20, 2]),
      shared,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      Buffer.from(name),
    );
    locals.push(local);
    offset += local.length;
  }
  const number = locals.length;
  const central = Buffer.concat(centrals);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [number, 2],
    [number, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...locals, central, end]);
}

const numbers = (...fields: [value: number, bytes: 2 | 4][]) =>
  Buffer.concat(
    fields.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      if (bytes === 2) buffer.writeUInt16LE(value);
      else buffer.writeUInt32LE(value);
      return buffer;
    }),
  );
