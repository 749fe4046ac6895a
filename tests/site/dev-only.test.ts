import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('nothing of the annotator or of the toolbar is in the built site', () => {
  const { folder } = inject('news');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    expect(file).not.toMatch(/annotator|toolbar/);
    expect(readFileSync(file, 'latin1').match(/annotator|dev-toolbar|data-edits/), file).toBeNull();
  }
});
