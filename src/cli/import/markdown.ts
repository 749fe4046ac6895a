const FENCE = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/u;

/** Markdown of somebody else: without frontmatter, its first heading as the title. */
export function readMarkdown(source: string): { title: string | undefined; body: string } {
  const front = FENCE.exec(source)?.[0] ?? '';
  const declared = /^title:\s*["']?(.+?)["']?\s*$/mu.exec(front)?.[1];
  const body = source.slice(front.length);
  const heading = /^\s*#\s+(.+?)\s*#*\s*\n/u.exec(body);
  if (heading === null) return { title: declared, body };
  return { title: declared ?? plain(heading[1] ?? ''), body: body.slice(heading[0].length) };
}

const plain = (markdown: string) =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_`\\]/gu, '');
