import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { printable } from '../model/control-characters.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';

/** Every problem with file, line and column, grouped by file, and a count: for a terminal or a log. */
export function report(problems: readonly LocatedProblem[], { color = false } = {}): string {
  const files = new Map<string, VFile>();
  for (const { file, line, column, code, reason } of problems) {
    const entry = files.get(file) ?? new VFile({ path: printable(file) });
    files.set(file, entry);
    const message = entry.message(printable(reason), { line, column });
    message.fatal = true;
    message.ruleId = code;
    message.source = 'glosswire';
  }
  return reporter([...files.values()], { color });
}
