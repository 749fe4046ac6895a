import type { Rule } from './rule.ts';
import { unshownFindings } from './unshown.ts';

export const markupLeft: Rule = {
  code: 'markup-left',
  severity: 'warning',
  title: 'No signs of Markdown are left in the prose.',
  explanation:
    'Two asterisks with a space on their inner side, or beside a punctuation mark and a letter (as in `**so:**it`, frequent where no spaces part words), open and close nothing, and readers see them. So it is with a link whose address has a space. Signs that are meant as such have a backslash before them, and those within a word (`f**k`, `snake__case`) are left alone.',
  find: (subject) =>
    unshownFindings(subject, {
      emphasis: (name) =>
        `Readers see this ${name}: it emphasizes nothing. Put it directly at a word, with no punctuation mark within it at a word without; or write \\${name} where it is meant as a sign.`,
      link: (name) =>
        `This is no link, and readers see its brackets. Write the address without spaces${name.includes(' ') ? `: (${name.trim().replaceAll(' ', '%20')})` : ', and close it with a bracket'}.`,
    }),
};
