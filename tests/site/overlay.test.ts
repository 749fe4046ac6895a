import { expect, test } from 'vitest';
import type { LocatedProblem } from '../../src/model/diagnostics.ts';
import { errorPage, overlay } from '../../src/site/overlay.ts';

const problem: LocatedProblem = {
  code: 'schema',
  path: [],
  reason: 'Not "</script><img src=x onerror=alert(1)>" & more.',
  file: 'content/articles/bridge.md',
  line: 7,
  column: 3,
};

test('what a file holds is shown as text, never as markup: Astro’s overlay does not escape it', () => {
  expect(overlay([problem], '/project').err).toEqual({
    name: 'ContentError',
    title: 'The content has problems.',
    message:
      'content/articles/bridge.md:7:3 (schema)\nNot &quot;&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot; &amp; more.',
    stack: `content/articles/bridge.md:7:3 (schema)\n${problem.reason}`,
    loc: { file: '/project/content/articles/bridge.md', line: 7, column: 3 },
  });
  const page = errorPage([problem], '/project', '/news/');
  expect(page).not.toContain('<img');
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).toContain('import { ErrorOverlay } from "/news/@vite/client";');
});
