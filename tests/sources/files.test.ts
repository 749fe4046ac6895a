import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdf, setLines } from '../support/pdf.ts';
import { warc } from '../support/warc.ts';
import { zip } from '../support/zip.ts';
import { read, textOf } from './read.ts';

const page = (text: string) => `<html><head><title>Fees</title></head><body><p>${text}</p></body></html>`;

describe('plain text', () => {
  test('keeps its lines and pages, in one form of line ends', async () => {
    expect(await textOf('One line  \r\nand another.\r\n\r\n\r\n\r\nA paragraph.\fA page.')).toBe(
      'One line\nand another.\n\nA paragraph.\fA page.\n',
    );
  });

  test('in Japanese has no line ends within a paragraph', async () => {
    expect(await textOf('会社は月曜日に\n発表した。')).toBe('会社は月曜日に発表した。\n');
  });

  test('may be in UTF-16 where it says so', async () => {
    expect(await textOf(Buffer.from('\uFEFFWords.', 'utf16le'))).toBe('Words.\n');
  });

  test.each([
    ['nothing', '', 'It is empty.'],
    ['nothing but white space', ' \n ', 'It has nothing but white space.'],
  ])('with %s is refused', async (_, text, message) => {
    expect(await textOf(text)).toBe(message);
  });
});

describe('a saved page', () => {
  test('in one file names the page that it was saved from', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(1000)}">`;
    const html = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/fees \n saved date: today\n--><body>${picture}<p>The fees rise.</p></body></html>`;
    expect(await read(html)).toMatchObject({
      text: 'The fees rise.\n',
      canonical: 'https://example.org/fees',
    });
  });

  test.each([
    ['quoted-printable', 'quoted-printable', '<p>Caf=C3=A9 fees=\r\n rise =3D more.</p>'],
    ['base64', 'base64', Buffer.from('<p>Café fees rise = more.</p>').toString('base64')],
  ])('of several parts in %s is read', async (_, encoding, body) => {
    const message = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://example.org/fees',
      'Subject: Fees',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Part----"',
      '',
      '',
      '------Part----',
      'Content-Type: text/html; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------Part----',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '------Part------',
      '',
    ].join('\r\n');
    expect(await read(message)).toMatchObject({ kind: 'saved page', text: 'Café fees rise = more.\n' });
  });
});

describe('a web archive', () => {
  const answers = [
    { url: 'https://example.org/', content: Buffer.from(page(`The front page. ${'More. '.repeat(50)}`)) },
    { url: 'https://example.org/fees', content: Buffer.from(page('The fees rise.')) },
    { url: 'https://example.org/gone', content: Buffer.from(page('Gone.')), status: '404 Not Found' },
    { url: 'https://example.org/a.png', content: Buffer.from('png'), type: 'image/png' },
    {
      url: 'https://example.org/a.pdf',
      content: pdf({ pages: [setLines(['In a PDF.'])] }),
      type: 'application/pdf',
    },
  ];

  test.each([false, true])('is read at the address of the source (compressed: %s)', async (gzip) => {
    const bytes = await warc(answers, gzip);
    expect(await textOf(bytes, { url: 'http://www.example.org/fees#top' })).toBe('Fees\n\nThe fees rise.\n');
    expect(await textOf(bytes, { url: 'https://example.org/a.pdf' })).toBe('In a PDF.\n');
  });

  test('without that address gives its largest document, and says so', async () => {
    const { kind, left, canonical } = await read(await warc(answers.slice(0, 2)), {
      url: 'https://example.org/other',
    });
    expect({ kind, left, canonical }).toEqual({
      kind: 'web page of a web archive',
      left: ['The archive does not hold https://example.org/other: https://example.org/ was read.'],
      canonical: 'https://example.org/',
    });
  });

  test('in a ZIP file is read too', async () => {
    const wacz = zip({
      'datapackage.json': Buffer.from('{}'),
      'archive/data.warc.gz': await warc(answers, true),
    });
    expect(await textOf(wacz, { url: 'https://example.org/fees' })).toBe('Fees\n\nThe fees rise.\n');
  });

  test.each([
    [
      'holds nothing',
      warc(answers.slice(2, 4)),
      'The web archive holds no page and no PDF that answered with 200.',
    ],
    [
      'is cut short',
      warc(answers.slice(0, 1)).then((bytes) => bytes.subarray(0, -250)),
      'The web archive is damaged or cut short.',
    ],
    [
      'is the file of an office program',
      Promise.resolve(zip({ 'word/document.xml': Buffer.from('<w/>') })),
      'It is a ZIP archive without web pages, perhaps a file of an office program. Save its words as PDF or plain text, and capture that with --from FILE.',
    ],
    [
      'is a broken ZIP file',
      Promise.resolve(Buffer.from('PK\x03\x04 and no more')),
      'The archive is damaged or cut short.',
    ],
  ])('that %s says so', async (_, bytes, message) => {
    expect(await textOf(await bytes)).toBe(message);
  });
});

test('a compressed file is unpacked, and one that unpacks without end is refused', async () => {
  expect(await textOf(gzipSync('Words.'))).toBe('Words.\n');
  expect(await textOf(gzipSync(Buffer.alloc(310_000_000, 'a')))).toBe(
    'Unpacked, it is larger than 300 MB. Save the page that is quoted alone.',
  );
});

test('a file of another kind is refused', async () => {
  expect(await textOf(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0'))).toBe(
    'It is neither a page, a PDF, plain text nor a web archive. Save its words as plain text, and capture that with --from FILE.',
  );
});
