import type { Rule } from './rule.ts';
import { unshownFindings } from './unshown.ts';

export const htmlDropped: Rule = {
  code: 'html-dropped',
  severity: 'warning',
  title: 'The prose has no HTML that pages leave out.',
  explanation:
    'Pages run nothing and fetch nothing from others, so that no other host learns who reads them: an `<iframe>` or a `<video>` is taken out, with all that browsers would not show as text. Other elements that pages do not have (`<font>`, or `<name>` where a placeholder was meant) lose their tags and keep their words. A comment that is not closed takes the rest of its paragraph or of the file with it. Comments that are closed are no finding.',
  find: (subject) =>
    unshownFindings(subject, {
      element: (name) =>
        `Pages have no <${name}>: it is taken out. Say in words, with a link, what it would show; or write \\<${name}> where the words themselves are meant.`,
      hidden: (name) =>
        `This <${name}> is hidden, and its words are left out of the page. Take it out, or write it as a comment: <!-- … -->.`,
      'unclosed-comment': () =>
        'This comment is not closed: all that follows it is left out. End it with -->.',
    }),
};
