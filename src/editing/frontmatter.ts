import { splitFrontmatter } from '../compile/frontmatter.ts';

/** A text that was edited, or why that cannot be done by machine. */
export type Edited = { ok: true; text: string } | { ok: false; reason: string };

/**
 * Changes the YAML between the fences of an article; the rest of the file stays to the byte.
 * @param change the YAML as it is to be, or why it stays
 * @param change.newline how the file ends its lines
 */
export function editFrontmatter(
  text: string,
  change: (yaml: string, newline: string) => string | { reason: string },
): Edited {
  const parts = splitFrontmatter(text, '');
  if ('code' in parts) return { ok: false, reason: parts.reason };
  const start = text.indexOf('\n') + 1;
  const written = change(parts.yaml, text.slice(0, start).endsWith('\r\n') ? '\r\n' : '\n');
  if (typeof written !== 'string') return { ok: false, reason: written.reason };
  return { ok: true, text: text.slice(0, start) + written + text.slice(start + parts.yaml.length) };
}
