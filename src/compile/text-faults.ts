import { isUtf8 } from 'node:buffer';
import { CONTROL, controlName } from '../model/control-characters.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Fault, SourceFile } from './article.ts';
import { lineAndColumn } from './line-and-column.ts';
import { sizeProblems } from './size.ts';

/** Why a file is not read, or what stands in it that no text has. Where there is any of it, nothing else is looked for. */
export function fileProblems(file: SourceFile): LocatedProblem[] {
  const problems = sizeProblems(file);
  return problems.length > 0 ? problems : controlProblems(file);
}

function controlProblems({ path, text }: SourceFile): LocatedProblem[] {
  const found = CONTROL.exec(text);
  if (found === null) return [];
  const [sign] = found;
  const reason = `A control character (${controlName(sign)}) stands here, which no reader sees: delete it, or write the words around it anew.`;
  const { line, column } = lineAndColumn(text, found.index);
  return [{ code: 'control-character', path: [], reason, file: path, line, column }];
}

/** Why bytes are not read as text, if they are none in UTF-8. Bytes of another encoding would be shown as �. */
export function encodingFault(bytes: Buffer): Fault | undefined {
  if (isUtf16(bytes)) return { code: 'encoding', reason: `The file is in UTF-16${SAVE}` };
  if (isUtf8(bytes)) return undefined;
  const line = firstBadLine(bytes);
  const reason = `The file is not in UTF-8 from this line on, but most likely in Windows-1252 or Latin-1${SAVE}`;
  return { code: 'encoding', reason, line };
}

const SAVE = ': open it in the program that wrote it, and save it with the encoding UTF-8.';

/** Bytes to look at: letters of most languages come in the first line. */
const SAMPLE = 512;

/** By its mark, or because every other byte of a text in Latin letters is nought. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const noughts = bytes.subarray(0, SAMPLE).filter((byte) => byte === 0).length;
  return noughts * 3 > Math.min(SAMPLE, bytes.length);
}

function firstBadLine(bytes: Buffer): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}
