import { basename } from 'node:path/posix';
import type { Element, ElementContent } from 'hast';
import { type SourceFile, slugOf } from '../compile/article.ts';
import { type Beside, isFileInContent, pictureBeside } from '../compile/beside.ts';
import { within } from '../links.ts';
import { siteLink, withoutBase } from '../model/site-link.ts';
import { site } from '../site.config.ts';
import type { AnchoredArticle } from '../views/article/context.ts';
import { articlePath } from '../views/paths.ts';

type Blocks = AnchoredArticle['blocks'];

/** Prose whose links lead into the site from any page, and the pictures beside the article that it shows. */
interface Linked {
  blocks: Blocks;
  beside: Beside[];
  /** Where pictures were looked for, in vain or not. */
  looked: string[];
}

/**
 * The prose with its links into the site as they lead there from any page, below whatever base the site stands.
 * @param root the folder that holds `content/`
 */
export function withSiteLinks(blocks: Blocks, { path: file }: SourceFile, root: string): Linked {
  const slug = slugOf(file);
  const pictures = new Map<string, Beside | undefined>();
  const picture = (address: string): string | undefined => {
    const path = pictureBeside(file, address);
    if (path === undefined) return undefined;
    if (!pictures.has(path))
      pictures.set(path, isFileInContent(root, path) ? { name: freeName(path, pictures), path } : undefined);
    const found = pictures.get(path);
    return found && `${articlePath(slug)}${encodeURIComponent(found.name)}`;
  };
  const linked = <Node extends ElementContent>(node: Node): Node =>
    node.type === 'element'
      ? { ...node, properties: placed(node, picture), children: node.children.map(linked) }
      : node;
  const all = blocks.map((block) => ({ ...block, element: linked(block.element) }));
  const beside = [...pictures.values()].filter((one) => one !== undefined);
  return { blocks: all, beside, looked: [...pictures.keys()].sort() };
}

function placed(
  { properties }: Element,
  picture: (address: string) => string | undefined,
): Element['properties'] {
  const { href, src } = properties;
  const link = typeof href === 'string' ? siteLink(href) : undefined;
  const shown = typeof src === 'string' ? (siteLink(src) ?? picture(src)) : undefined;
  if (link === undefined && shown === undefined) return properties;
  return {
    ...properties,
    ...(link !== undefined && { href: based(link) }),
    ...(shown !== undefined && { src: based(shown) }),
  };
}

const based = (path: string): string => within(withoutBase(path, site.base));

/**
 * Pictures of several folders may have one name; `card.png` is the card of the article. One that is not there keeps its
 * name: no other is to be shown in its place.
 */
function freeName(path: string, taken: ReadonlyMap<string, Beside | undefined>): string {
  const own = basename(path);
  const names = new Set(['card.png', ...[...taken].map(([other, one]) => one?.name ?? basename(other))]);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? own : `${number}-${own}`;
    if (!names.has(name)) return name;
  }
}
