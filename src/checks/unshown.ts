import type { Unshown } from '../markdown/unshown.ts';
import { type Finding, inMarkdown } from './rule.ts';
import type { Subject } from './subject.ts';

/** What there is to say of each kind, given its name. */
type Said = Readonly<Partial<Record<Unshown['kind'], (name: string) => string>>>;

/** Findings on what stands in the Markdown and is not shown as it is meant. */
export const unshownFindings = ({ unshown }: Subject, said: Said): Finding[] =>
  unshown.flatMap(({ kind, name, start, end }) => {
    const message = said[kind]?.(name);
    return message === undefined ? [] : [{ place: inMarkdown({ start, end }), message }];
  });
