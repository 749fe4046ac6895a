import { rules } from '../../checks/index.ts';
import { reference } from '../../model/reference.ts';

/** The pages of `docs/` that are made from the source, by path: written by `npm run reference`. */
export const documents: ReadonlyMap<string, string> = new Map([
  [
    'docs/reference.md',
    page(
      'Fields',
      'src/model',
      'What stands in the frontmatter of an article, and in the file of a company or person. [Writing](writing.md) shows them in use.',
      reference(),
    ),
  ],
  [
    'docs/rules.md',
    page(
      'Rules',
      'src/checks',
      '`npm run check` goes beyond what stops a build. Errors fail it; so do warnings, except in drafts; remarks (info) are counted in one line and listed with `-- --all`.',
      rulesReference(),
    ),
  ],
]);

function page(title: string, source: string, lead: string, body: string): string {
  return `# ${title}\n\n<!-- Written by \`npm run reference\` from ${source}: change it there. -->\n\n${lead}\n\n${body}\n`;
}

/** Every editorial rule as Markdown: its code, how grave it is, what it asks and why. */
function rulesReference(): string {
  return rules
    .map(
      ({ code, severity, title, explanation }) => `## \`${code}\` (${severity})\n\n${title} ${explanation}`,
    )
    .join('\n\n');
}
