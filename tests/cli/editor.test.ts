import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeEditorFiles } from '../../src/cli/reference/editor.ts';
import { article } from '../support/article.ts';
import { languageServer } from '../support/language-server.ts';
import { project } from '../support/record.ts';

test('in an editor with Astro’s language server the frontmatter of an article is checked, completed and explained', async () => {
  const text = article({ dek: undefined, amounts: [{ id: 'stake', kind: 'plann' }] }, 'Prose.');
  const { root } = project({
    'content/articles/Über uns.md': text,
    'package.json': '{}',
    'tsconfig.json': '{}',
  });
  await writeEditorFiles(root);
  const editor = await languageServer(root);
  const uri = pathToFileURL(`${root}/content/articles/Über uns.md`).href;
  editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const position = at(text, 'kind: plann', 6);
  expect(await editor.request('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ message: 'Missing property "quote".' }),
      expect.objectContaining({
        message: expect.stringMatching(/^Value is not accepted\. Valid values: "investment", /),
      }),
      expect.objectContaining({ message: 'Missing property "dek".' }),
    ]),
  });
  expect(await editor.request('textDocument/completion', { textDocument: { uri }, position })).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ label: 'investment' })]),
  });
  expect(
    await editor.request('textDocument/hover', { textDocument: { uri }, position: at(text, 'kind:', 1) }),
  ).toMatchObject({
    contents: { value: expect.stringContaining('What kind of figure it is') },
  });
});

function at(text: string, words: string, further: number) {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + further };
}
