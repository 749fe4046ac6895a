import { join } from 'node:path';
import { escapeHtml, jsonForScript } from '../escape.ts';
import type { Words } from '../i18n/en/index.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';

/**
 * Every problem in words, with the place of the first: what Vite sends to open pages, in the form that Astro’s overlay
 * shows. It does not escape the message.
 * @param problems at least one
 * @param words what the site speaks; the problems themselves are told in English
 */
export function overlay(problems: readonly LocatedProblem[], root: string, { annotator }: Words) {
  const [first] = problems;
  const { file = '', line = 1, column = 1 } = first ?? {};
  return {
    type: 'error' as const,
    err: {
      name: 'ContentError',
      title: annotator.broken,
      message: escapeHtml(listed(problems)),
      stack: listed(problems),
      loc: { file: join(root, file), line, column },
    },
  };
}

/** The overlay as a page of its own; in plain words where no script runs. It is loaded anew when a fix is saved. */
export function errorPage(
  problems: readonly LocatedProblem[],
  root: string,
  base: string,
  words: Words,
): string {
  const { err } = overlay(problems, root, words);
  const client = jsonForScript(`${base.replace(/\/$/, '')}/@vite/client`);
  return `<!doctype html>
<html lang="${words.lang}">
<meta charset="utf-8">
<title>${err.title}</title>
<h1>${err.title}</h1>
<pre lang="en" dir="ltr">${err.message}</pre>
<script type="module">
import { ErrorOverlay } from ${client};
document.body.append(new ErrorOverlay(${jsonForScript(err)}));
</script>
</html>
`;
}

const listed = (problems: readonly LocatedProblem[]) =>
  problems
    .map(({ file, line, column, reason, code }) => `${file}:${line}:${column} (${code})\n${reason}`)
    .join('\n\n');
