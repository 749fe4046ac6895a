import type { Line } from './lines.ts';

/** How many lines at the top and at the bottom of a page may be a running head. */
const ZONE = 3;
/** On how many of the pages a line stands that belongs to them all: left and right pages may have one each. */
const SHARE = 0.4;
const PAGE_NUMBER =
  /^[\s\-–—|]*(?:(?:page|p\.|seite|página|第)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|de)\s*\d{1,4})?(?:\s*頁|\s*ページ)?[\s\-–—|]*$/iu;

/**
 * The pages without what stands on all of them, which would part a sentence that runs on from page to page: running heads
 * and feet, and the numbers of pages.
 */
export function withoutFurniture(pages: readonly Line[][]): Line[][] {
  if (pages.length < 2) return pages.map((lines) => [...lines]);
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(SHARE * pages.length));
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter(
      (line) => !edge.has(line) || ((seen.get(keyOf(line)) ?? 0) < least && !isNumber(line, lines)),
    );
  });
}

/** The lines at the top and at the bottom. */
function edges(lines: readonly Line[]): Line[] {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const outer = new Set([...heights.slice(0, ZONE), ...heights.slice(-ZONE)]);
  return lines.filter(({ y }) => outer.has(Math.round(y)));
}

/** A line at its height: running heads differ in their numbers alone. */
const keyOf = ({ text, y }: Line) => `${Math.round(y / 4)} ${text.replace(/\d+/gu, '#')}`;

/** The number of a page stands alone, above or below all else. */
function isNumber(line: Line, lines: readonly Line[]): boolean {
  if (lines.length < 2 || !PAGE_NUMBER.test(line.text)) return false;
  return (
    lines.every((other) => other === line || other.y > line.y) ||
    lines.every((other) => other === line || other.y < line.y)
  );
}
