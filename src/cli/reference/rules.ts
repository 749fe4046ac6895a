import { rules } from '../../checks/index.ts';

/** Every editorial rule as Markdown: its code, how grave it is, what it asks and why. */
export function rulesReference(): string {
  return rules
    .map(
      ({ code, severity, title, explanation }) => `## \`${code}\` (${severity})\n\n${title} ${explanation}`,
    )
    .join('\n\n');
}
