import { expect, test } from 'vitest';
import { encodingFault } from '../../src/compile/text-faults.ts';
import { article, reasons } from '../support/article.ts';

test('a control character is refused in a value as in a file, however it is written', () => {
  const text = article({}).replace('Acme and the anvils', '"a\\u0007b"');
  expect(reasons(text)).toBe('title: Take out the control character U+0007: no reader sees it.');
  expect(reasons(article({}, 'Acme\u0000 said.\n'))).toBe(
    'A control character (U+0000) stands here, which no reader sees: delete it, or write the words around it anew.',
  );
});

test('a file in another encoding is not read, whichever it is', () => {
  const text = article({ authors: ['Zoë'] });
  const said = (bytes: Buffer) => encodingFault(bytes)?.reason ?? 'none';
  expect(said(Buffer.from(text))).toBe('none');
  expect(said(Buffer.from(`\uFEFF${text}`))).toBe('none');
  expect(said(Buffer.alloc(0))).toBe('none');
  for (const bytes of [
    Buffer.from(text, 'utf16le'),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ])
    expect(said(bytes)).toMatch(/^The file is in UTF-16: /);
  expect(encodingFault(Buffer.from(text, 'latin1'))).toMatchObject({ code: 'encoding', line: 5 });
});
