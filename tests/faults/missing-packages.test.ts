import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingPackages, missingReport } from '../../src/press/packages.ts';
import { testFolder } from '../support/folder.ts';

test('packages that are not installed are named, wherever the others are', () => {
  const root = testFolder();
  const project = join(root, 'below');
  cpSync('tests/fixtures/site/content', join(root, 'node_modules/above'), { recursive: true });
  cpSync('tests/fixtures/site/content', join(project, 'node_modules/@scope/beside'), { recursive: true });
  const dependencies = { above: '1', '@scope/beside': '1', '@scope/gone': '1', gone: '1' };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ dependencies }));
  expect(missingPackages(project)).toEqual(['@scope/gone', 'gone']);
  expect(missingReport(['a', 'b'])).toBe(
    'package.json names packages that are not installed: a, b. Install them with "npm ci", and build again.',
  );
});
