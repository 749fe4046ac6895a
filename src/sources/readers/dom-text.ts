import { gapBetween } from '../plain-text.ts';

/** No words of the document, or none that a reader sees. `rt` and `rp` say how the signs before them are read. */
export const UNREAD = new Set(
  'script style noscript template head svg iframe object canvas audio video select option button input textarea dialog del s strike rt rp'.split(
    ' ',
  ),
);
/** What a page has around its article. */
const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form']);
export const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELL = new Set(['td', 'th']);

/** The end of a line in the HTML, which is white space, beside one that a reader sees. */
const SOURCE_LINE = '\r';

interface Options {
  /** Leaves out what stands around the article. */
  isBare?: boolean;
}

/**
 * The words of a tree of a page as a reader sees them: paragraphs parted by an empty line, the cells of a table by a tab.
 * Every text node goes into some paragraph. Marks of footnotes are left out, so that words on both sides of one are
 * found together; powers are written as such.
 */
export function domText(root: Element, { isBare = false }: Options = {}): string {
  const paragraphs: string[] = [];
  let current = '';
  const endParagraph = () => {
    paragraphs.push(
      ...current
        .split(/\n[ \t\r]*(?:\n[ \t\r]*)+/u)
        .map(joined)
        .filter((text) => text.trim() !== ''),
    );
    current = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      current += (node.nodeValue ?? '').replace(/[^\S\u00A0]+/gu, spaceOf);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (UNREAD.has(name) || isHidden(element) || (isBare && FURNITURE.has(name))) return;
    if (name === 'br') current += '\n';
    else if (isNoteMark(element)) return;
    else if (name === 'sup' && /\d$/u.test(current)) current += raised(element.textContent ?? '');
    else {
      const isBlock = BLOCK.has(name);
      if (isBlock) endParagraph();
      for (const child of element.childNodes) visit(child);
      if (isBlock) endParagraph();
      else if (CELL.has(name)) current += '\t';
    }
  };
  visit(root);
  endParagraph();
  return paragraphs.join('\n\n');
}

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(
    element.getAttribute('style') ?? '',
  );
}

/** A number, a letter or a sign, in brackets or out of them, that leads to a note on the page. */
export function isNoteMark(element: Element): boolean {
  const name = element.localName;
  if (name !== 'sup' && name !== 'a') return false;
  if (!/^[\s[(]*(?:\d{1,3}|[a-z]|[*†‡§¶]+)[\s\])]*$/iu.test(element.textContent ?? '')) return false;
  const link = name === 'a' ? element : (element.querySelector('a') ?? element.closest('a'));
  if (link === null || !(link.getAttribute('href') ?? '').includes('#')) return false;
  return name === 'sup' || link.getAttribute('role') === 'doc-noteref' || link.querySelector('sup') !== null;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const raised = (text: string) =>
  text
    .trim()
    .replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit)
    .replace(/[-−]/gu, '⁻');

/** White space of the source: a reader sees a space, or nothing between letters of a script without spaces. */
const spaceOf = (run: string) => (/[\n\r]/u.test(run) ? SOURCE_LINE : ' ');

/** A paragraph with its white space as a reader sees it. */
function joined(text: string): string {
  const lines = text
    .replace(/[^\S\n\t]+/gu, spaceOf)
    .split(SOURCE_LINE)
    .map((line) => line.trim());
  const whole = lines.map((line, index) => line + gapBetween(line, lines[index + 1] ?? '')).join('');
  return whole
    .replace(/ ?\n ?/gu, '\n')
    .replace(/ ?\t ?/gu, '\t')
    .trim();
}
