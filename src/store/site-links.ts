import type { Element, ElementContent } from 'hast';
import { within } from '../links.ts';
import { siteLink } from '../model/site-link.ts';
import { site } from '../site.config.ts';
import type { AnchoredArticle } from '../views/article/context.ts';

type Blocks = AnchoredArticle['blocks'];

/** The prose with its links into the site as they lead there from any page, below whatever base the site stands. */
export const withSiteLinks = (blocks: Blocks): Blocks =>
  blocks.map((block) => ({ ...block, element: linked(block.element) }));

function linked<Node extends ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  return { ...node, properties: placed(node), children: node.children.map(linked) };
}

function placed({ properties }: Element): Element['properties'] {
  const own = (['href', 'src'] as const).flatMap((name) => {
    const address = properties[name];
    const link = typeof address === 'string' ? siteLink(address) : undefined;
    return link === undefined || hasBase(link) ? [] : [[name, within(link)] as const];
  });
  return own.length === 0 ? properties : { ...properties, ...Object.fromEntries(own) };
}

/** A writer may have written the base as well. */
const hasBase = (path: string): boolean => site.base !== '/' && path.startsWith(site.base);
