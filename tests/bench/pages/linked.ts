import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { parse } from '../../support/html.ts';

/** What a browser needs for a page. Paths are below the folder of the site, which stands at a root. */
export interface Linked {
  styles: string[];
  scripts: string[];
  fonts: string[];
  pictures: string[];
  /** The text of the scripts inside the page: they cost no request, and are part of its HTML. */
  inlineScripts: string[];
}

/**
 * Reads what the page at a path asks for: what it links, and whatever its scripts import.
 * @throws where it asks another host
 */
export function linkedBy(html: string, path: string, site: string): Linked {
  const found: Linked = { styles: [], scripts: [], fonts: [], pictures: [], inlineScripts: [] };
  visit(parse(html), 'element', (element) => sort(element, path, found));
  return { ...found, scripts: withImports(found.scripts, site) };
}

const HOME = 'https://site.invalid';

function pathOf(address: string, page: string): string {
  const { origin, pathname } = new URL(address, HOME + page);
  if (origin !== HOME) throw new Error(`${page} loads ${address}, which is not its own.`);
  return decodeURIComponent(pathname);
}

function sort({ tagName, properties, children }: Element, page: string, found: Linked): void {
  const isUsed = tagName === 'img' || tagName === 'script' || LOADED.test(String(properties.rel ?? ''));
  const address = isUsed ? pathOf(String(properties.href ?? properties.src ?? ''), page) : '';
  const rel = String(properties.rel ?? '');
  if (tagName === 'link' && rel === 'stylesheet') found.styles.push(address);
  if (tagName === 'link' && rel === 'preload' && properties.as === 'font') found.fonts.push(address);
  if (tagName === 'link' && rel === 'modulepreload') found.scripts.push(address);
  if (tagName === 'img' && properties.src !== undefined) found.pictures.push(address);
  if (tagName !== 'script' || /json|speculationrules/.test(String(properties.type ?? ''))) return;
  if (properties.src !== undefined) found.scripts.push(address);
  else found.inlineScripts.push(children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
}

const LOADED = /^(?:stylesheet|preload|modulepreload)$/;

/** As built: `import{a as b}from"./other.js"`, `import"./other.js"`. What is imported on demand is not needed yet. */
const IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;

function withImports(scripts: readonly string[], site: string): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const file = join(site, script);
    if (!existsSync(file)) throw new Error(`The built site has no ${script}, which a page loads.`);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      all.add(posix.join(posix.dirname(script), path));
  }
  return [...all];
}
