/** Signs that Markdown (or HTML in it) would take for markup; a backslash makes them themselves. */
const MARKUP = /[\\`*_[\]<]|&(?=#?\w+;)|~(?=~)|(?<=~)~/gu;
const LINE_START = /^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={2,}|-{2,}|~{3,}|\|)/u;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s|$)/u;

/** A line of plain text as Markdown that shows the same letters. */
export function escapeLine(line: string): string {
  return line.replace(MARKUP, '\\$&').replace(LINE_START, '$1\\$2').replace(NUMBERED, '$1\\$2');
}

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
