import { posix } from 'node:path';
import { isFileInContent, pictureBeside } from '../../compile/beside.ts';
import { articlePath } from '../../views/paths.ts';

/** An article’s file, and the folder that holds `content/`. */
interface From {
  slug: string;
  file: string;
  root: string;
}

/** What is handed on as it is: from `public`, where it is no picture beside an article. */
export const FILE = /\.(?:avif|gif|jpe?g|pdf|png|svg|webp|mp3|mp4|csv|xlsx?|docx?|zip)$/i;
/** What an article has below its page: the pages of its claims, and its files. */
const OWN = /^(?:claims\/[^/]+\/|[\w.-]+\.\w+)?$/;

/** Why a link that is relative leads to nothing. It is understood from the page, which is no folder of the article’s file. */
export function relativeFault(address: string, isPicture: boolean, from: From): string | undefined {
  const picture = isPicture ? pictureBeside(from.file, address) : undefined;
  if (picture !== undefined)
    return isFileInContent(from.root, picture)
      ? undefined
      : `There is no picture ${picture}. Put it there, or correct the address: it is understood from the file of the article.`;
  const [name = ''] = address.split(/[?#]/);
  if (FILE.test(name)) {
    const file = posix.basename(name);
    return `Of what stands beside an article only pictures that it shows are published. Put ${file} into the folder public, and write /${file} here.`;
  }
  const page = articlePath(from.slug);
  const { pathname } = new URL(address, `https://site.invalid${page}`);
  if (!pathname.startsWith(page) || OWN.test(pathname.slice(page.length))) return undefined;
  return `This leads to ${pathname}, where nothing is. Write the address from the root, as ${articlePath('other')}, or the file of the article, as other.md.`;
}
