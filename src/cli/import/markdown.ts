import { parse } from 'yaml';

const FENCE = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu;

/** Somebody else’s Markdown, taken apart. */
export interface MarkdownArticle {
  title: string | undefined;
  body: string;
  /** Fields of its frontmatter that are not taken over. */
  left: string[];
}

/** Without frontmatter, with its title or else its first heading. */
export function readMarkdown(source: string): MarkdownArticle {
  const match = FENCE.exec(source);
  const fields = match?.index === 0 ? fieldsOf(match[1] ?? '') : undefined;
  const body = fields === undefined ? source : source.slice(match?.[0].length);
  const { title, ...others } = fields ?? {};
  const declared = typeof title === 'string' || typeof title === 'number' ? String(title).trim() : '';
  const left = Object.keys(others).map((field) => `frontmatter: ${field}`);
  const heading = /^\s*#\s+(.+?)\s*#*\s*\n/u.exec(body);
  if (heading === null) return { title: declared || undefined, body, left };
  return { title: declared || plain(heading[1] ?? ''), body: body.slice(heading[0].length), left };
}

/** Fields in YAML; nothing where the words between two lines of hyphens are none. */
function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(yaml);
    if (data === null) return {};
    return typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const plain = (markdown: string) =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_`\\]/gu, '');
