import { type Finding, inProse, type Rule } from './rule.ts';
import { wordsAt } from './subject.ts';

export const headingOrder: Rule = {
  code: 'heading-order',
  severity: 'warning',
  title: 'Headings go down one level at a time, from the second.',
  explanation:
    'Screen readers and tables of contents take headings for an outline. The title is the heading of the first level, so the prose begins with the second (##), and no level is left out on the way down (WCAG 1.3.1).',
  find({ blocks, text }) {
    let above = 1;
    return blocks.flatMap(({ element, start, end }): Finding[] => {
      const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
      if (level === 0) return [];
      const [deepest, was] = [above + 1, above];
      above = Math.max(level, 2);
      if (level > 1 && level <= deepest) return [];
      const reason =
        level === 1
          ? 'the title is the only heading of the first level. Write ##'
          : `after a heading of level ${was}, level ${deepest} is next. Write ${'#'.repeat(deepest)}`;
      const words = wordsAt({ text }, { start, end });
      return [{ place: inProse(start, end), message: `“${words}” is of level ${level}, but ${reason}.` }];
    });
  },
};
