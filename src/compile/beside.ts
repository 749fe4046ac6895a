import { lstatSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isRelative } from '../model/site-link.ts';
import { standsInContent } from './folders.ts';

/** A picture that stands beside an article, and is published with it. */
export interface Beside {
  /** What it is called in the folder of the article’s page. */
  name: string;
  /** Below the folder that holds `content/`, with forward slashes. */
  path: string;
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * The path of the picture that an address of the prose means, whether or not it is there; nothing for addresses that do
 * not mean one beside the article.
 * @param file of the article
 */
export function pictureBeside(file: string, address: string): string | undefined {
  const [name = ''] = address.split(/[?#]/);
  if (!isRelative(address) || !PICTURE.test(name)) return undefined;
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
export function isInContent(root: string, path: string): boolean {
  try {
    return lstatSync(join(root, path)).isFile() && standsInContent(root, path);
  } catch {
    return false;
  }
}
