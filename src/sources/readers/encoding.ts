/**
 * How far a declaration is looked for, in bytes. The standard looks through 1024 beforehand, and a browser begins anew where it
 * meets one later (https://html.spec.whatwg.org/multipage/parsing.html#changing-the-encoding-while-parsing).
 */
const PRESCAN = 65_536;

const MARKS = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/** What stands for letters that could not be told. */
const REPLACEMENT = '\uFFFD';

/** Bytes as text of a character each, which can be made bytes again. `TextDecoder` has no such encoding: its latin1 is windows-1252. */
export const asLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

export interface Decoded {
  text: string;
  /** What is doubtful: a sentence each. */
  left: string[];
}

/**
 * Bytes as text: by their byte order mark, else by what the server says, else by what the document says of itself, else
 * UTF-8, and windows-1252 where they are not that. Names that nobody knows are passed over.
 */
export function decodeText(bytes: Uint8Array, charset?: string): Decoded {
  const named = [markOf(bytes), charset, declared(bytes)].find((name) => name !== undefined && isKnown(name));
  if (named !== undefined) return decodeAs(bytes, named);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), left: [] };
  } catch {
    const left = ['It does not say how it is encoded, and is not UTF-8: it was read as windows-1252.'];
    return { text: new TextDecoder('windows-1252').decode(bytes), left };
  }
}

export const markOf = (bytes: Uint8Array): string | undefined =>
  MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

function decodeAs(bytes: Uint8Array, name: string): Decoded {
  const text = new TextDecoder(name).decode(bytes);
  const lost = text.split(REPLACEMENT).length - 1;
  const left =
    lost === 0
      ? []
      : [`${lost} of its characters cannot be read as ${name}; “${REPLACEMENT}” stands for each.`];
  return { text, left };
}

/** What a page says of its own encoding. One that says UTF-16 cannot be: its bytes were read as ASCII. */
function declared(bytes: Uint8Array): string | undefined {
  const head = asLatin1(bytes.subarray(0, PRESCAN));
  const named =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1] ??
    /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/iu.exec(head)?.[1];
  return named !== undefined && /^utf-?16/iu.test(named) ? 'utf-8' : named;
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
