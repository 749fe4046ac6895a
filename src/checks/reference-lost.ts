import type { Rule } from './rule.ts';
import { unshownFindings } from './unshown.ts';

export const referenceLost: Rule = {
  code: 'reference-lost',
  severity: 'warning',
  title: 'Every footnote and link that is referred to is defined, once, and every footnote is referred to.',
  explanation:
    'A reference without a definition is printed as it is typed, brackets and all. A footnote that nothing refers to is not printed, and of two with one name only the first is: a correction may be lost so. The same goes for link definitions of one name with two addresses. CommonMark has it so, and says nothing.',
  find: (subject) =>
    unshownFindings(subject, {
      'unknown-footnote': (name) =>
        `There is no footnote [^${name}], so readers see its signs. Add a line [^${name}]: … below the prose (a name has no spaces), or take the reference out.`,
      'inline-footnote': (name) =>
        `This is no footnote here, and readers see it as it stands. Write a name in its place, such as [^note], and below the prose: [^note]: ${name}.`,
      'unknown-link': (name) =>
        `There is no link named “${name}”, so readers see the brackets. Add a line [${name}]: https://… below the prose, or write (https://…) in place of [${name}].`,
      'unused-footnote': (name) =>
        `Nothing refers to the footnote [^${name}], so no reader sees it. Write [^${name}] where it belongs, or take it out.`,
      'doubled-footnote': (name) =>
        `Another footnote before this one is called [^${name}], so no reader sees this one. Give it a name of its own.`,
      'doubled-link': (name) =>
        `Another link before this one is called [${name}], and it leads elsewhere: this address is never used. Give it a name of its own.`,
    }),
};
