import { parse } from 'yaml';

/** Fields in YAML between lines of hyphens, or in TOML between lines of plus signs. */
const FENCE = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)^\1[ \t]*(?:\n|$)/mu;

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
  const fields = match?.index === 0 ? fieldsOf(match[2] ?? '', match[1] === '---') : undefined;
  const body = fields === undefined ? source : source.slice(match?.[0].length);
  const { title, ...others } = fields ?? {};
  const declared =
    typeof title === 'string' || typeof title === 'number' ? String(title).replace(/\s+/gu, ' ').trim() : '';
  const left = Object.keys(others).map((field) => `frontmatter: ${field}`);
  const heading = /^\s*#\s+(.+?)\s*#*\s*\n/u.exec(body);
  if (heading === null) return { title: declared || undefined, body, left };
  return { title: declared || plain(heading[1] ?? ''), body: body.slice(heading[0].length), left };
}

/** Nothing where the words between two such lines are no fields. */
function fieldsOf(text: string, isYaml: boolean): Record<string, unknown> | undefined {
  if (!isYaml) return fieldsByLine(text, '=');
  try {
    const data: unknown = parse(text);
    if (data === null) return {};
    return typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined;
  } catch {
    return fieldsByLine(text, ':');
  }
}

/**
 * Fields in TOML, or in what is meant as YAML and is none ("title: The port: a report"): a name, a sign and the rest of the line,
 * without its quotation marks.
 */
function fieldsByLine(text: string, sign: ':' | '='): Record<string, string> | undefined {
  const fields: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, name, value = ''] = new RegExp(`^([\\w.-]+)\\s*${sign}(?:\\s+(.*))?$`, 'u').exec(line) ?? [];
    if (name !== undefined) fields[name] = value.replace(/^(["'])(.*)\1$|^["']/u, '$2').trim();
    else if (/^\S/u.test(line) && !/^[-#\]})]|^\[\[?[\w.-]+\]/u.test(line)) return undefined;
  }
  return fields;
}

const plain = (markdown: string) =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_`\\]/gu, '');
