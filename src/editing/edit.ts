import { isScalar, parseDocument } from 'yaml';
import { splitFrontmatter } from '../compile/frontmatter.ts';
import type { Path } from '../model/diagnostics.ts';
import { fieldName } from '../model/explain.ts';
import type { Edited } from './insert.ts';
import { rewrite } from './rewrite.ts';

/** Exchanges one value of an article’s frontmatter for another text; the rest of the file stays to the byte. */
export function editValue(text: string, path: Path, value: string): Edited {
  const parts = splitFrontmatter(text, '');
  if ('code' in parts) return { ok: false, reason: parts.reason };
  const start = text.indexOf('\n') + 1;
  const node = parseDocument(parts.yaml).getIn(path, true);
  const written = isScalar(node) ? rewrite(parts.yaml, node, path, value) : undefined;
  if (written === undefined)
    return {
      ok: false,
      reason: `${fieldName(path)} cannot be changed without touching more than this value: change it in the file.`,
    };
  return { ok: true, text: text.slice(0, start) + written + text.slice(start + parts.yaml.length) };
}
