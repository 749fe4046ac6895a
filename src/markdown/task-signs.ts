import type { Element, ElementContent } from 'hast';
import type { ListItem } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { text } from './mark-elements.ts';
import type { PageWords } from './page-words.ts';

type Arguments = Parameters<typeof defaultHandlers.listItem>;

/** An item of a list; one of tasks begins with a sign in place of the box, which nobody can tick. */
export const taskItem =
  (words: PageWords) =>
  (...[state, node, parent]: Arguments): Element => {
    const item = defaultHandlers.listItem(state, node, parent);
    if (typeof node.checked !== 'boolean') return item;
    const paragraph = item.children.find((child) => isElement(child, 'p'));
    const line = paragraph?.type === 'element' ? paragraph : item;
    const box = line.children.findIndex((child) => isElement(child, 'input'));
    line.children.splice(box, 1, sign(node.checked, words));
    return item;
  };

const isElement = (node: ElementContent, name: string): boolean =>
  node.type === 'element' && node.tagName === name;

function sign(isDone: NonNullable<ListItem['checked']>, { done, open }: PageWords): ElementContent {
  const properties = { role: 'img', ariaLabel: isDone ? done : open, dataTask: isDone ? 'done' : 'open' };
  return { type: 'element', tagName: 'span', properties, children: [text(isDone ? '☑' : '☐')] };
}

/** Such a sign is the page’s own, and no text of the writer. */
export const isTaskSign = ({ properties }: Element): boolean => properties.dataTask !== undefined;
