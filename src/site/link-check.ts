import type { BuiltPage } from './built-page.ts';

/** Where the site will stand. */
export interface Place {
  /** Scheme and host. */
  address: string;
  /** `/`, or a path such as `/news/`. */
  base: string;
}

export interface BrokenLink {
  /** The page’s file. */
  file: string;
  /** As written in the page; for an id that is not unique, `#id`. */
  link: string;
  reason: string;
}

/** Every address and fragment of every page that leads nowhere within the site, and every id that is not unique. */
export function brokenLinks(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  place: Place,
): BrokenLink[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page): BrokenLink[] => [
    ...page.duplicates.map((id) => ({
      file: page.file,
      link: `#${id}`,
      reason: 'more than one element has this id',
    })),
    ...[...page.links].flatMap((link): BrokenLink[] => {
      const reason = whyBroken(link, page, byFile, files, place);
      return reason === undefined ? [] : [{ file: page.file, link, reason }];
    }),
  ]);
}

/** What keeps a link from leading anywhere; nothing for links to other sites, which are not ours to check. */
function whyBroken(
  link: string,
  page: BuiltPage,
  byFile: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
  { address, base }: Place,
): string | undefined {
  if (/^#[\w-]+$/.test(link)) return missingId(link.slice(1), page);
  const home = new URL(base + page.file.replace(/(?:^|(?<=\/))index\.html$/, ''), address);
  if (!URL.canParse(link, home)) return 'it is no address';
  const url = new URL(link, home);
  if (url.origin !== home.origin) return undefined;
  if (!url.pathname.startsWith(base)) {
    return URL.canParse(link) ? undefined : `it leaves the site, which begins with ${base}`;
  }
  const path = decoded(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) {
    return files.has(`${file}/index.html`) ? 'it lacks the slash at its end' : `there is no ${file}`;
  }
  const target = byFile.get(file);
  return target && missingId(decoded(url.hash.slice(1)), target);
}

/** Text fragments are for the browser; an empty fragment and `top` are the top of the page (HTML, 7.4.6.4). */
function missingId(fragment: string, target: BuiltPage): string | undefined {
  const [id = ''] = fragment.split(':~:');
  return id === '' || id === 'top' || target.ids.has(id) ? undefined : `${target.file} has no id "${id}"`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One line a link: file → link → what is missing. */
export function linkReport(broken: readonly BrokenLink[]): string {
  const lines = broken.map(({ file, link, reason }) => `  ${file} → ${link} → ${reason}`);
  const count = `${broken.length} ${broken.length === 1 ? 'link' : 'links'}`;
  return `${count} of the built site ${broken.length === 1 ? 'leads' : 'lead'} nowhere:\n\n${lines.join('\n')}\n`;
}
