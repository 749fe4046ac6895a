import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withReference } from '../src/cli/reference.ts';
import { compileArticle } from '../src/compile/article.ts';
import { compileEntities } from '../src/compile/entities.ts';

const readme = readFileSync('README.md', 'utf8');

test('the reference in the README is the one that the model gives today', () => {
  expect(withReference(readme)).toBe(readme);
});

test('the article that the README shows compiles', () => {
  const [, text = ''] = /```yaml\n(---\n[\s\S]*?)```/.exec(readme) ?? [];
  const council = 'name: City council\nkind: agency\naliases: [The council]\ndescription: Runs the city.\n';
  const { registry } = compileEntities([{ path: 'content/entities/city-council.yaml', text: council }]);
  const compiled = compileArticle({ path: 'content/articles/bridge.md', text }, registry);
  expect(compiled.ok ? [] : compiled.problems).toEqual([]);
});
