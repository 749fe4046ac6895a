/** What a page that this process made tells of itself: where it leads, and what can be led to in it. */
export interface Scanned {
  ids: ReadonlySet<string>;
  /** Ids that more than one element has. */
  duplicates: string[];
  /** Addresses as written: of links, pictures, scripts, styles and of what other sites are told to show. */
  links: ReadonlySet<string>;
}

/** Ids, and attributes that hold addresses (https://html.spec.whatwg.org/multipage/indices.html#attributes-3). */
const ATTRIBUTES = / (id|href|src|action|formaction|poster|data|cite|srcset|imagesrcset|content)="([^"]*)"/g;
/** What other sites are told to fetch (https://ogp.me). */
const SHARED = /\s(?:property|name)="(?:og:url|og:image|og:audio|og:video|twitter:image)"/;
const REFRESH = /^\s*\d+\s*;\s*url=(.*)$/i;

/**
 * Reads the ids and addresses of a page, and nothing else: parsing whole pages would take longer than making them. It
 * relies on how Astro and hast-util-to-html write: a `"` around each value and none in it, no `<` in text.
 * @param around ids that stand in the page outside of `html`
 */
export function scan(html: string, around: Iterable<string> = []): Scanned {
  const ids = new Set(around);
  const duplicates = new Set<string>();
  const links = new Set<string>();
  for (const { 1: name = '', 2: raw = '', index } of html.matchAll(ATTRIBUTES)) {
    if (!isInTag(html, index)) continue;
    const value = unescaped(raw);
    if (name === 'id') (ids.has(value) ? duplicates : ids).add(value);
    else for (const link of linksIn(name, value, html, index)) links.add(link);
  }
  return { ids, duplicates: [...duplicates], links };
}

function linksIn(name: string, value: string, html: string, place: number): string[] {
  if (name === 'content') {
    const tag = metaAround(html, place);
    const [, refresh] = (tag.includes(' http-equiv="refresh"') && REFRESH.exec(value)) || [];
    return refresh === undefined ? (SHARED.test(tag) ? [value] : []) : [refresh];
  }
  if (!name.endsWith('srcset')) return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
}

/**
 * A `>` that is nearer than the `<` before it ends a tag, or stands in a value of the same one: that value ends before
 * the place, so that one `"` is without another.
 */
function isInTag(html: string, place: number): boolean {
  const end = html.lastIndexOf('>', place);
  if (html.lastIndexOf('<', place) > end) return true;
  let isEven = true;
  for (let at = html.indexOf('"', end); at !== -1 && at < place; at = html.indexOf('"', at + 1))
    isEven = !isEven;
  return !isEven && tagAround(html, place) !== '';
}

/** The tag of a `content`, which is a `meta`: nearly always it is the last that was opened. */
function metaAround(html: string, place: number): string {
  const open = html.lastIndexOf('<', place);
  return html.startsWith('<meta ', open)
    ? html.slice(open, html.indexOf('>', place))
    : tagAround(html, place);
}

const TAG = /<[a-z][\w-]*(?:\s+[^\s"'>/=]+(?:="[^"]*")?)*\s*\/?>/y;

/** The tag that a place is in; empty where it is in text. A value may hold what looks like a tag. */
function tagAround(html: string, place: number): string {
  let open = html.lastIndexOf('<', place);
  while (open !== -1) {
    TAG.lastIndex = open;
    if (TAG.test(html) && TAG.lastIndex > place) return html.slice(open, TAG.lastIndex);
    open = open === 0 ? -1 : html.lastIndexOf('<', open - 1);
  }
  return '';
}

const ENTITY = /&(?:amp|lt|gt|quot|#39|#x([\da-f]+)|#(\d+));/gi;
const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[entity.toLowerCase()] ?? "'";
  });
}
