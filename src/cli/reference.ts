import { replaceFile } from '../disk/write.ts';
import { documents } from './reference/documents.ts';
import { writeEditorFiles } from './reference/editor.ts';
import { hostingSamples } from './reference/hosting.ts';
import { schemaFiles } from './reference/json-schemas.ts';

for (const [path, text] of [...documents, ...schemaFiles, ...(await hostingSamples())])
  replaceFile(path, text);
await writeEditorFiles(process.cwd());
