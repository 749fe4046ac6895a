import type { Root as Page } from 'hast';
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { memoize } from '../model/memoize.ts';
import { ENGLISH, type PageWords } from './page-words.ts';
import { rehypePlugins } from './plugins.ts';
import { taskItem } from './task-signs.ts';

/**
 * Stands for a tree, and has no children: remark-rehype looks through those of what it is given for definitions, with
 * a visitor that takes as long as all the rest. Here they are found and handed to it in a twentieth of that time.
 */
interface Sealed {
  type: 'sealed';
  tree: Root;
}

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['root']>>[0];

const handlers = {
  sealed(state: State, { tree }: Sealed) {
    define(tree, state);
    return state.one(tree, undefined);
  },
} as Handlers;

/** The first definition of a name counts, as in CommonMark. */
function define(node: Nodes, state: State): void {
  if (node.type === 'definition') enter(node, state.definitionById);
  if (node.type === 'footnoteDefinition') enter(node, state.footnoteById);
  if ('children' in node) for (const child of node.children) define(child, state);
}

function enter<Kind extends Definition | FootnoteDefinition>(node: Kind, known: Map<string, Kind>): void {
  const name = node.identifier.toUpperCase();
  if (!known.has(name)) known.set(name, node);
}

const processorIn = memoize(
  (words: PageWords) =>
    unified()
      .use(remarkRehype, {
        allowDangerousHtml: true,
        handlers: { ...handlers, listItem: taskItem(words) },
        footnoteLabel: words.footnotes,
        footnoteBackLabel: (reference, again) =>
          words.backTo(`${reference + 1}${again > 1 ? `-${again}` : ''}`),
      })
      .use(rehypePlugins)
      .freeze(),
  new WeakMap(),
);

/** The tree of the page, cleaned of everything that could run. */
export function toPage(tree: Root, words: PageWords = ENGLISH): Page {
  const sealed: Sealed = { type: 'sealed', tree };
  return processorIn(words).runSync(sealed as unknown as Root) as Page;
}
