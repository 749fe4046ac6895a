import type { Mistake, Scene } from './yaml-mistakes.ts';

/** A value without quotation marks whose line ends in what YAML takes for a comment. */
const COMMENT = /^[^"'[{]*\s(#.*)$/;

/** "statement: The first # 1", which goes on in a line of its own. */
export function cutShort({ line, lines }: Scene): Mistake | undefined {
  if (line.key !== undefined || line.hyphen !== undefined) return undefined;
  const comment = COMMENT.exec(lines[lines.indexOf(line) - 1]?.text ?? '')?.[1];
  return comment === undefined
    ? undefined
    : {
        reason: `“${comment}” at the end of the line above is taken for a comment, and ends the value, so that this line belongs to nothing. Put the whole value in quotation marks.`,
        offset: line.start + line.indent,
      };
}
