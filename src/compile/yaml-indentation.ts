import { count } from '../model/show.ts';
import type { Line } from './yaml-lines.ts';
import type { Mistake, Scene } from './yaml-mistakes.ts';

/** The errors of a parser that a wrong number of spaces, or a hyphen that is not there, comes to. */
const CODES = new Set(['BAD_INDENT', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

/** Lines that stand further in or out than they should, and items of lists without their hyphen. */
export function indentation({ code, lines, line }: Scene): Mistake | undefined {
  const index = lines.indexOf(line);
  if (index === -1 || !CODES.has(code)) return undefined;
  const [above, after] = [lines.slice(0, index), lines[index + 1]];
  return (
    lostHyphen(line, above) ??
    hyphensApart(line, above) ??
    between(line, above.at(-1), after) ??
    tooFarIn(line, after) ??
    outOfGroup(line, above)
  );
}

const HYPHEN = 'A hyphen is missing here: each item of a list begins with one';

/** An item of a list without its hyphen: the item before it is complete, or has this key already. */
function lostHyphen(line: Line, above: readonly Line[]): Mistake | undefined {
  if (line.hyphen !== undefined) {
    const before = above.at(-1);
    const isFirst = before !== undefined && before.hyphen === undefined && before.indent === line.hyphen;
    return isFirst ? missing(before) : undefined;
  }
  const at = above.findLastIndex(({ hyphen }) => hyphen !== undefined);
  const item = above[at];
  if (item?.hyphen === undefined || line.indent < item.hyphen) return undefined;
  const keys = above.slice(at).filter(({ column }) => column === item.column);
  const isComplete = /^[[{]/.test(item.value) && item.key === undefined;
  return isComplete || keys.some(({ key }) => key !== undefined && key === line.key)
    ? missing(line)
    : undefined;
}

const missing = (line: Line): Mistake => ({
  reason: `${HYPHEN}. Write - ${line.key === undefined ? 'before it' : `${line.key}: …`}.`,
  offset: line.start + line.indent,
});

/** A hyphen that does not stand below those of its list. */
function hyphensApart(line: Line, above: readonly Line[]): Mistake | undefined {
  if (line.hyphen === undefined) return undefined;
  const list = above.findLast(({ hyphen }) => hyphen !== undefined && Math.abs(hyphen - line.indent) <= 1);
  return list?.hyphen === undefined || list.hyphen === line.hyphen ? undefined : wrong(line, list.hyphen);
}

/** A line that stands further out than the lines on both sides of it. */
function between(line: Line, before?: Line, after?: Line): Mistake | undefined {
  const isOut = before !== undefined && after?.hyphen === undefined && after?.indent === before.column;
  return isOut && line.hyphen === undefined && line.indent < before.column
    ? wrong(line, before.column)
    : undefined;
}

/** The next line stands further in, though this one has a value already. */
function tooFarIn(line: Line, after?: Line): Mistake | undefined {
  if (line.value === '' || after?.key === undefined || after.hyphen !== undefined) return undefined;
  return after.indent > line.column ? wrong(after, line.column) : undefined;
}

/** A line of an item that stands neither below its keys nor where a key outside of it would. */
function outOfGroup(line: Line, above: readonly Line[]): Mistake | undefined {
  const group = above.findLast(({ key, column }) => key !== undefined && Math.abs(column - line.indent) <= 2);
  if (group === undefined || line.key === undefined || group.column === line.indent) return undefined;
  return wrong(line, group.column);
}

const wrong = ({ start, indent }: Line, wanted: number): Mistake => ({
  reason: `This line has ${count(indent, 'space')} before it, where the lines that it belongs with have ${wanted}: lines of one group stand below each other.`,
  offset: start + indent,
});
