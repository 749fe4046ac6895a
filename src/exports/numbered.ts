import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BlockView } from '../views/article/view.ts';

/** Where no number can stand: those of the notes that end inside stand behind it. */
const CLOSED = new Set(['a', 'code', 'pre', 'kbd', 'samp', 'var', 'tt']);

/** How the numbers of some notes are shown. */
export type Show = (numbers: readonly number[]) => ElementContent[];

/**
 * The prose with plain words where the page has marks, and behind the words of each note its number. It is made from the
 * tree of the page and not from the writer’s file: there every note has its place between the words already, so that no
 * emphasis, link or table around them can come apart, and nothing is left that the page would not show.
 */
export function numbered(blocks: readonly BlockView[], show: Show): Element[] {
  const shown = new Set<number>();
  const showOnce: Show = (numbers) => {
    for (const number of numbers) shown.add(number);
    return numbers.length === 0 ? [] : show(numbers);
  };
  const elements = blocks.map(({ element }) => within([element], false, showOnce).nodes);
  return elements.flatMap((nodes, index) => {
    const missing = (blocks[index]?.notes ?? []).map(({ number }) => number).filter((one) => !shown.has(one));
    return withAtEnd(nodes as Element[], showOnce(missing));
  });
}

interface Walked {
  nodes: ElementContent[];
  /** Notes that end inside something that cannot hold their numbers. */
  pending: number[];
}

function within(children: readonly ElementContent[], isClosed: boolean, show: Show): Walked {
  const nodes: ElementContent[] = [];
  const pending: number[] = [];
  for (const child of children) {
    if (child.type !== 'element') {
      nodes.push(child);
      continue;
    }
    const isMarked = isMark(child);
    const inside = within(child.children, isClosed || (!isMarked && CLOSED.has(child.tagName)), show);
    const numbers = isMarked ? [...inside.pending, ...numbersOf(child)] : inside.pending;
    nodes.push(...(isMarked ? inside.nodes : [{ ...child, children: inside.nodes }]));
    if (isClosed) pending.push(...numbers);
    else nodes.push(...behind(child, show(numbers)));
  }
  return { nodes, pending };
}

const isMark = ({ properties: { className, dataNotes, dataNumbers } }: Element): boolean =>
  dataNotes !== undefined ||
  dataNumbers !== undefined ||
  (Array.isArray(className) && className.includes('mark'));

const numbersOf = ({ properties: { dataNumbers } }: Element): number[] =>
  typeof dataNumbers === 'string' ? dataNumbers.split(',').map(Number) : [];

/** Behind a block of code the numbers get a paragraph of their own. */
const behind = ({ tagName }: Element, numbers: ElementContent[]): ElementContent[] =>
  tagName === 'pre' && numbers.length > 0 ? [h('p', numbers)] : numbers;

/** A note whose words end where no mark does has its number at the end of its block. */
function withAtEnd(elements: Element[], numbers: ElementContent[]): Element[] {
  const last = elements.at(-1);
  if (numbers.length === 0 || last === undefined) return elements;
  if (last.tagName !== 'p') return [...elements, h('p', numbers)];
  return elements.with(-1, { ...last, children: [...last.children, ...numbers] });
}
