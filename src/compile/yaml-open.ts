import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';
import type { Mistake, Scene } from './yaml-mistakes.ts';

/** A quotation mark that is opened and not closed. */
export function openQuote({ message, document, offset }: Scene): Mistake | undefined {
  if (!message.startsWith('Missing closing')) return undefined;
  const open = lastBefore(document, offset, (node) => isScalar(node) && /^QUOTE_/.test(String(node.type)));
  if (open === undefined) return undefined;
  const sign = message.includes('"') ? '"' : "'";
  const other = sign === '"' ? "'" : '"';
  const reason = `The quotation mark ${sign} opens here and does not close. End the value with ${sign}, or, if the sign belongs to the text, put the whole value between two ${other}.`;
  return { reason, offset: open };
}

/** A bracket that is opened and not closed. */
export function openBracket({ message, document, offset, text }: Scene): Mistake | undefined {
  if (!/^Flow (?:map|sequence)|end with a? ?[\]}]$/.test(message)) return undefined;
  const open = lastBefore(document, offset, (node) => isCollection(node) && node.flow === true);
  if (open === undefined) return undefined;
  const [sign, end] = text[open] === '[' ? ['[', ']'] : ['{', '}'];
  const hash = /[ \t]#/.test(text.slice(open, offset).split('\n')[0] ?? '')
    ? ' What follows on a space and # is a comment: put a value that has them in quotation marks.'
    : '';
  const reason = `The bracket ${sign} opens here and does not close before the next line: end it with ${end}.${hash}`;
  return { reason, offset: open };
}

function lastBefore(document: Document, end: number, is: (node: Node) => boolean): number | undefined {
  let last: number | undefined;
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0];
      if (start !== undefined && start < end && is(node)) last = start;
    },
  });
  return last;
}
