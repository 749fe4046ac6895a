import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { put } from './put.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of one test, which goes with it: made in the test, or before each. @param files what is in them, by path */
export function testFolder(files: Files = {}): string {
  const folder = filled(files);
  onTestFinished(() => remove(folder));
  return folder;
}

/** A folder that the tests of a file share: made beside them, gone after the last. @param files what is in them, by path */
export function fileFolder(files: Files = {}): string {
  const folder = filled(files);
  afterAll(() => remove(folder));
  return folder;
}

function filled(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'glosswire-'));
  for (const [path, content] of Object.entries(files)) put(folder, path, content);
  return folder;
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
