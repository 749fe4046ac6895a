import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { documents } from './reference/documents.ts';
import { writeEditorFiles } from './reference/editor.ts';
import { hostingSamples } from './reference/hosting.ts';
import { schemaFiles } from './reference/json-schemas.ts';

for (const [path, text] of [...documents, ...schemaFiles, ...(await hostingSamples())]) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
await writeEditorFiles(process.cwd());
