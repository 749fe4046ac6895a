import { styleText } from 'node:util';
import type { Severity } from '../../checks/rule.ts';
import { printable } from '../../model/control-characters.ts';
import { count, list } from '../../model/show.ts';
import { onTrust } from '../../sources/captured.ts';
import { inWords } from './counts.ts';
import type { Diagnosis } from './diagnosis.ts';
import { frame } from './frame.ts';
import type { Report } from './report.ts';

const COLORS = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>;

/** One problem for people: where, what, and the lines around it. */
export function pretty(diagnosis: Diagnosis, text: string, color: boolean): string {
  const { file, line, column, severity, code, message } = diagnosis;
  const paint = (style: Parameters<typeof styleText>[0], words: string) =>
    color ? styleText(style, words, { validateStream: false }) : words;
  const head = `${paint('underline', `${printable(file)}:${line}:${column}`)} ${paint(COLORS[severity], severity)} ${paint('dim', code)}`;
  const lines = frame(text, diagnosis);
  return `${head}\n${indent(printable(message))}\n${lines === '' ? '' : `\n${paint('dim', indent(printable(lines)))}\n`}`;
}

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** What there is and what was found, in a line or two. */
export function summary({ diagnoses, infos, counts, paths, ok }: Report): string {
  const number = (severity: Severity) => diagnoses.filter((item) => item.severity === severity).length;
  const found = [
    ...(number('error') > 0 ? [count(number('error'), 'error')] : []),
    ...(number('warning') > 0 ? [count(number('warning'), 'warning')] : []),
  ];
  const what = found.length === 0 ? 'no problem' : list(found);
  const where = paths.length > 0 ? ` in ${paths.join(', ')}` : '';
  const lenient = ok && found.length > 0 ? ' Warnings in a draft do not count yet.' : '';
  const remarks = infos.length === 0 ? '' : `\n${remarked(infos, number('info') > 0)}`;
  const trust = onTrust(counts.unseen).map((line) => `\n${line}`);
  return `${inWords(counts)}: ${what} found${where}.${lenient}${remarks}${trust}`;
}

function remarked(infos: readonly string[], shown: boolean): string {
  const codes = [...Map.groupBy(infos, (code) => code)].map(([code, { length }]) => `${length} ${code}`);
  const hint = shown ? '' : ' npm run check -- --all shows them.';
  return `${count(infos.length, 'remark')}: ${codes.join(', ')}.${hint}`;
}
