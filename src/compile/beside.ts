import { lstatSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isRelative } from '../model/site-link.ts';
import { isInContent } from './folders.ts';

/** A picture that stands beside an article, and is published with it. */
export interface Beside {
  /** What it is called in the folder of the article’s page. */
  name: string;
  /** Below the folder that holds `content/`, with forward slashes. */
  path: string;
}

const TYPES = new Map([
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
]);

/** The media type of a file that a browser shows as a picture, by its name; nothing for others. */
export const pictureType = (name: string): string | undefined =>
  TYPES.get(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '');

/**
 * The path of the picture that an address of the prose means, whether or not it is there; nothing for addresses that do
 * not mean one beside the article.
 * @param file of the article
 */
export function pictureBeside(file: string, address: string): string | undefined {
  const [name = ''] = address.split(/[?#]/);
  if (!isRelative(address) || pictureType(name) === undefined) return undefined;
  return posix.join(posix.dirname(file), decoded(name));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for a file in the content: neither a link, nor a pipe or device, nor reached through a link that leads out. */
export function isFileInContent(root: string, path: string): boolean {
  try {
    return lstatSync(join(root, path)).isFile() && isInContent(root, path);
  } catch {
    return false;
  }
}
