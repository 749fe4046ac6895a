/** Words on a page of a PDF: in points from the top left of a page of 612 × 792. */
export interface Word {
  text: string;
  x: number;
  y: number;
  /** 10 where nothing is said. */
  size?: number;
}

interface Options {
  pages: readonly (readonly Word[])[];
  title?: string;
  /** Asks for a password. */
  isEncrypted?: boolean;
  /** Leaves it to a table of this name which letters are meant. */
  table?: string;
  /** Each page is a picture, as a scanner makes them. */
  isPicture?: boolean;
}

const HEIGHT = 792;

/** A PDF with these words, set in Helvetica, or in a typeface of any signs where they need one. */
export function pdf({ pages, title, isEncrypted = false, isPicture = false, table }: Options): Uint8Array {
  const signs = [...new Set(pages.flat().flatMap(({ text }) => (isLatin(text) ? [] : [...text])))];
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${FIRST + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Any /DescendantFonts [5 0 R] /Encoding /${table ?? 'Identity-H /ToUnicode 6 0 R'} >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    stream(toUnicode(signs)),
    stream(
      '\xff\x00\x88',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8',
    ),
    `<< ${title === undefined ? '' : `/Title (${escaped(title)})`} >>`,
    `<< /Filter /Standard /V 1 /R 2 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`,
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${FIRST + index * 2 + 1} 0 R /Resources << /Font << /L 3 0 R /S 4 0 R >> /XObject << /I 7 0 R >> >> >>`,
      stream(isPicture ? 'q 612 0 0 792 0 0 cm /I Do Q' : words.map((word) => shown(word, signs)).join('\n')),
    ]),
  ];
  const trailer = isEncrypted ? ' /Encrypt 9 0 R /ID [<00112233> <00112233>]' : '';
  return Buffer.from(file(objects, trailer), 'latin1');
}

/** The number of the first page’s object. */
const FIRST = 10;
const isLatin = (text: string) => [...text].every((sign) => sign <= '\u00FF');

function shown({ text, x, y, size = 10 }: Word, signs: readonly string[]): string {
  const isSimple = isLatin(text);
  const hex = [...text].map((sign) => (signs.indexOf(sign) + 1).toString(16).padStart(4, '0')).join('');
  const string = isSimple ? `(${escaped(text)})` : `<${hex}>`;
  return `BT /${isSimple ? 'L' : 'S'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${string} Tj ET`;
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');
const stream = (data: string, keys = '') =>
  `<< ${keys} /Length ${data.length} >>\nstream\n${data}\nendstream`;

function toUnicode(signs: readonly string[]): string {
  const utf16 = (sign: string) =>
    [...sign]
      .join('')
      .split('')
      .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
      .join('');
  const pairs = signs.map((sign, index) => `<${(index + 1).toString(16).padStart(4, '0')}> <${utf16(sign)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Any def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${pairs.length} beginbfchar
${pairs.join('\n')}
endbfchar endcmap end end`;
}

function file(objects: readonly string[], trailer: string): string {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 8 0 R${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Lines below one another, as words. @param top where the first stands, in points from the top */
export const setLines = (lines: readonly string[], top = 100, x = 72, size = 10): Word[] =>
  lines.map((text, index) => ({ text, x, y: top + index * size * 1.2, size }));
