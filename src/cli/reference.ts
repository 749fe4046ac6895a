import { replaceFile } from '../disk/write.ts';
import { documents } from './reference/documents.ts';
import { writeEditorFiles } from './reference/editor.ts';
import { schemaFiles } from './reference/json-schemas.ts';
import { signFiles } from './reference/sign-files.ts';

if (process.argv.length > 2) {
  console.log(
    'npm run reference writes what is made from the source: docs/reference.md, docs/rules.md, the schemas for editors and the signs. It takes no options.',
  );
  process.exit();
}
for (const [path, text] of [...documents, ...schemaFiles, ...signFiles]) replaceFile(path, text);
await writeEditorFiles(process.cwd());
