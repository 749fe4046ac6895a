import type { Scanned } from './scan.ts';

/** Where the site will stand. */
export interface Place {
  /** Scheme and host. */
  address: string;
  /** `/`, or a path such as `/news/`. */
  base: string;
}

/** A page, by its file below the folder of the site: `/articles/x/index.html`. */
export interface LinkedFile extends Scanned {
  file: string;
}

export interface BrokenLink {
  /** The page’s file. */
  file: string;
  /** As written in the page; for an id that is not unique, `#id`. */
  link: string;
  reason: string;
}

/** A link into the site whose end this process does not know. */
export interface Elsewhere {
  /** The file that it stands in. */
  file: string;
  /** As written. */
  link: string;
  /** The file that it leads to, and the id there. */
  target: string;
  fragment: string;
}

/**
 * Follows the links of some pages. Those that end among these pages and files are judged at once; the others are
 * told, each once.
 * @param names every file that belongs to these pages
 */
export function linksOf(
  pages: readonly LinkedFile[],
  names: ReadonlySet<string>,
  place: Place,
): { broken: BrokenLink[]; elsewhere: Elsewhere[] } {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const folders = foldersOf(names);
  const at = { ...place, origin: new URL(place.address).origin };
  const broken: BrokenLink[] = [];
  const elsewhere = new Map<string, Elsewhere>();
  for (const page of pages) {
    const { file } = page;
    for (const id of page.duplicates)
      broken.push({ file, link: `#${id}`, reason: 'more than one element has this id' });
    for (const link of page.links) {
      const end = endOf(link, file, at);
      if (end === undefined) continue;
      if (typeof end === 'string') broken.push({ file, link, reason: end });
      else if (names.has(end.target)) {
        const target = byFile.get(end.target);
        const reason = target && missingId(end, target.ids);
        if (reason !== undefined) broken.push({ file, link, reason });
      } else if (folders.has(end.target)) broken.push({ file, link, reason: NO_SLASH });
      else elsewhere.set(`${end.target}#${end.fragment}`, { file, link, ...end });
    }
  }
  return { broken, elsewhere: [...elsewhere.values()] };
}

export const NO_SLASH = 'it lacks the slash at its end';
export const missing = (target: string): string => `there is no ${target.slice(1)}`;

/** Text fragments are for the browser; an empty fragment and `top` are the top of the page (HTML, 7.4.6.4). */
export function missingId(
  { target, fragment }: { target: string; fragment: string },
  ids: ReadonlySet<string>,
): string | undefined {
  const [id = ''] = fragment.split(':~:');
  return id === '' || id === 'top' || ids.has(id) ? undefined : `${target.slice(1)} has no id "${id}"`;
}

/**
 * The file and the id that a link leads to; a reason where it can lead nowhere; nothing for links to other sites,
 * which are not ours to check.
 */
function endOf(link: string, file: string, { address, base, origin }: Place & { origin: string }) {
  if (link.startsWith('#')) return { target: file, fragment: decoded(link.slice(1)) };
  const own = link.startsWith(address) ? link.slice(address.length) : link;
  const plain = own.startsWith(base) ? PLAIN.exec(own) : null;
  if (plain) return endAt(plain[1] ?? '', plain[2] ?? '', base);
  const home = address + base + file.slice(1).replace(/(?:^|(?<=\/))index\.html$/, '');
  const url = WHOLE.test(link) ? URL.parse(link) : URL.parse(link, home);
  if (url === null) return 'it is no address';
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) {
    return URL.canParse(link) ? undefined : `it leaves the site, which begins with ${base}`;
  }
  return endAt(decoded(url.pathname), decoded(url.hash.slice(1)), base);
}

/** An address that needs no other to be understood. */
const WHOLE = /^https?:\/\//i;

/** An address of the site that is already what a browser would make of it: nearly all are. */
const PLAIN = /^((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:#([\w-]*))?$/;

function endAt(pathname: string, fragment: string, base: string) {
  const path = pathname.slice(base.length - 1);
  return { target: path.endsWith('/') ? `${path}index.html` : path, fragment };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const foldersOf = (names: ReadonlySet<string>) =>
  new Set(
    [...names]
      .filter((name) => name.endsWith('/index.html'))
      .map((name) => name.slice(0, -'/index.html'.length)),
  );

/** One line a link: file → link → what is missing. */
export function linkReport(broken: readonly BrokenLink[]): string {
  const lines = broken.map(({ file, link, reason }) => `  ${file.slice(1)} → ${link} → ${reason}`);
  const count = `${broken.length} ${broken.length === 1 ? 'link' : 'links'}`;
  return `${count} of the built site ${broken.length === 1 ? 'leads' : 'lead'} nowhere:\n\n${lines.join('\n')}\n`;
}

/**
 * Whether what a link leads to may go away while the page with the link stays as it is: any page, or page of a list,
 * that the content gives an address. The first page of each section is always there, and files of Astro’s go with the code.
 */
export const mayGo = ({ target }: Pick<Elsewhere, 'target'>): boolean =>
  !/^\/(?:_astro\/.*|(?:[^/]+\/)?index\.html)$/.test(target);
