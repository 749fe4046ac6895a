import { replaceFile } from '../disk/write.ts';
import { documents } from './reference/documents.ts';
import { writeEditorFiles } from './reference/editor.ts';
import { schemaFiles } from './reference/json-schemas.ts';
import { signFiles } from './reference/sign-files.ts';

for (const [path, text] of [...documents, ...schemaFiles, ...signFiles]) replaceFile(path, text);
await writeEditorFiles(process.cwd());
