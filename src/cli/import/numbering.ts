import { memoize } from '../../model/memoize.ts';

/** The numbers of the items of a list, and whether they follow one another as those of Markdown do: not in “ten to one”. */
interface Numbering {
  numbers: ReadonlyMap<Element, number>;
  isCounted: boolean;
}

/** The numbers that a page shows before the items of a list (https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value). */
export const numberingOf = memoize((list: Element): Numbering => {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const isReversed = list.hasAttribute('reversed');
  const read = (holder: Element, name: string) => Number.parseInt(holder.getAttribute(name) ?? '', 10);
  const start = read(list, 'start');
  let next = Number.isNaN(start) ? (isReversed ? items.length : 1) : start;
  const numbers = new Map<Element, number>();
  for (const item of items) {
    const value = read(item, 'value');
    const number = Number.isNaN(value) ? next : value;
    numbers.set(item, number);
    next = number + (isReversed ? -1 : 1);
  }
  return { numbers, isCounted: !isReversed && !items.some((item) => item.hasAttribute('value')) };
}, new WeakMap<Element, Numbering>());
