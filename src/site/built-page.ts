import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page of the built site, as its file tells it. */
export interface BuiltPage {
  /** Below the folder of the site, with `/` between: `articles/x/index.html`. */
  file: string;
  ids: ReadonlySet<string>;
  /** Ids that more than one element has. */
  duplicates: string[];
  /** Addresses as written: of links, pictures, scripts, styles and of what other sites are told to show. */
  links: ReadonlySet<string>;
  canonical?: string;
  /** False where the page asks not to be listed. */
  indexed: boolean;
  /** When it was last changed, by its own word. */
  modified?: string;
}

type Attributes = ReadonlyMap<string, string>;

/** Reads what a page says of itself and where it leads. Parsed as browsers parse, hence by the HTML standard. */
export function builtPage(file: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const duplicates = new Set<string>();
  const links = new Set<string>();
  const meta = new Map<string, string>();
  for (const { tagName, attributes } of elements(parse(html))) {
    const id = attributes.get('id');
    if (id !== undefined) (ids.has(id) ? duplicates : ids).add(id);
    for (const link of linksOf(tagName, attributes)) links.add(link);
    const name = metaName(tagName, attributes);
    if (name !== undefined && !meta.has(name))
      meta.set(name, attributes.get('content') ?? attributes.get('href') ?? '');
  }
  const canonical = meta.get('canonical');
  const modified = meta.get('article:modified_time') ?? meta.get('article:published_time');
  return {
    file,
    ids,
    duplicates: [...duplicates],
    links,
    indexed: !meta.get('robots')?.includes('noindex'),
    ...(canonical !== undefined && { canonical }),
    ...(modified !== undefined && { modified }),
  };
}

function* elements(root: Tree.Document): Generator<{ tagName: string; attributes: Attributes }> {
  const left: Tree.Node[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('tagName' in node) {
      yield {
        tagName: node.tagName,
        attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      };
    }
    if ('content' in node) left.push(node.content);
    if ('childNodes' in node) left.push(...node.childNodes.toReversed());
  }
}

/** Attributes whose value is one address (https://html.spec.whatwg.org/multipage/indices.html#attributes-3). */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];
/** What other sites are told to fetch (https://ogp.me). */
const SHARED = new Set(['og:url', 'og:image', 'og:audio', 'og:video', 'twitter:image']);

function linksOf(tagName: string, attributes: Attributes): string[] {
  const found = ADDRESSES.flatMap((name) => attributes.get(name) ?? []);
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attributes.get(name)?.split(',') ?? []);
  found.push(...sets.map((candidate) => candidate.trim().split(/\s/)[0] ?? ''));
  if (tagName !== 'meta') return found;
  const content = attributes.get('content') ?? '';
  if (SHARED.has(attributes.get('property') ?? attributes.get('name') ?? '')) return [...found, content];
  const [, refresh] = /^\s*\d+\s*;\s*url=(.*)$/i.exec(content) ?? [];
  return attributes.get('http-equiv') === 'refresh' && refresh !== undefined ? [...found, refresh] : found;
}

function metaName(tagName: string, attributes: Attributes): string | undefined {
  if (tagName === 'link') return attributes.get('rel') === 'canonical' ? 'canonical' : undefined;
  return tagName === 'meta' ? (attributes.get('property') ?? attributes.get('name')) : undefined;
}
