import { type Document, isMap, isScalar } from 'yaml';
import type { Problem } from '../model/diagnostics.ts';

/** What an unknown key between braces was to be, where it has no value: the rest of the value before. */
export function flowKeyReason(document: Document, { code, path }: Problem): string | undefined {
  if (code !== 'unknown-key') return undefined;
  const [key, group] = [String(path.at(-1)), document.getIn(path.slice(0, -1))];
  if (!isMap(group) || group.flow !== true) return undefined;
  const index = group.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const [before, pair] = [group.items[index - 1], group.items[index]];
  if (pair === undefined || pair.value !== null) return undefined;
  if (/^[A-Za-z]\w*:\S/.test(key)) return undefined;
  if (!isScalar(before?.key) || !isScalar(before.value)) return undefined;
  const whole = JSON.stringify(`${before.value.value}, ${key}`);
  return `Between braces a comma ends the value, and ${JSON.stringify(key)} is taken for a key. Put the whole value in quotation marks: ${before.key.value}: ${whole}.`;
}
