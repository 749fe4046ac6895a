import { expect, test } from 'vitest';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
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
  expect(overlay([problem], '/project', en).err).toEqual({
    name: 'ContentError',
    title: 'The content has problems.',
    message:
      'content/articles/bridge.md:7:3 (schema)\nNot &quot;&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot; &amp; more.',
    stack: `content/articles/bridge.md:7:3 (schema)\n${problem.reason}`,
    loc: { file: '/project/content/articles/bridge.md', line: 7, column: 3 },
  });
  const page = errorPage([problem], '/project', '/news/', en);
  expect(page).not.toContain('<img');
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).toContain('import { ErrorOverlay } from "/news/@vite/client";');
});

test('on a German site it says in German that there are problems, and marks the problems as English', () => {
  const page = errorPage([problem], '/project', '/', de);
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('<h1>Der Inhalt hat Fehler.</h1>');
  expect(page).toContain('<pre lang="en" dir="ltr">content/articles/bridge.md:7:3');
});
