import { describe, expect, test } from 'vitest';
import { imported } from './import-run.ts';
import { type importWorld, page } from './import-world.ts';

describe('what cannot be imported is answered with why, and nothing is written:', () => {
  const refused = async (args: string[], machine: Parameters<typeof importWorld>[1] = {}) => {
    const before = Object.keys(machine.files ?? {});
    const { said, disk } = await imported(args, machine);
    expect([...disk.keys()]).toEqual(before);
    return said;
  };
  const bytes = (...values: number[]) => ({ files: { x: Uint8Array.from(values) } });

  test('no text, several, an option that there is not', async () => {
    expect(await refused([])).toMatchInlineSnapshot(
      `"2: What is to be imported is missing. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. npm run import -- --help lists what there is."`,
    );
    expect(await refused(['a', 'b'])).toMatchInlineSnapshot(
      `"2: One text at a time: "b" is more than that. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. npm run import -- --help lists what there is."`,
    );
    expect(await refused(['a', '--force'])).toMatchInlineSnapshot(
      `"2: Unknown option '--force'. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. npm run import -- --help lists what there is."`,
    );
    expect(await refused(['a', '--slug', 'No Way'])).toMatchInlineSnapshot(
      `"2: --slug "No Way" cannot be part of an address: use lower-case letters, digits and single hyphens, as in my-article."`,
    );
  });

  test('a text of which a reader would see nothing', async () => {
    expect(
      await refused(['a.md'], { files: { 'a.md': '[a]: https://news.example/a\n\n```\n```\n' } }),
    ).toMatchInlineSnapshot(
      `"2: a.md has no prose: in it stand definitions, notes or HTML alone, which a reader does not see."`,
    );
  });

  test('an address that leads into one’s own network, to a file, or in a circle', async () => {
    const to = (location: string) => async () =>
      new Response(null, { status: 302, statusText: 'Found', headers: { location } });
    const led = (location: string) => refused(['https://news.example/a'], { fetch: to(location) });
    expect(await led('http://169.254.169.254/latest/')).toMatchInlineSnapshot(
      `"2: https://news.example/a: it leads to 169.254.169.254, inside the network here. Open it in a browser, save the text and import that."`,
    );
    expect(await led('file:///etc/passwd')).toMatchInlineSnapshot(
      `"2: https://news.example/a answers 302 (Found): there is no page to import. Open it in a browser, save the text and import that."`,
    );
    expect(await led('/b')).toMatchInlineSnapshot(
      `"2: https://news.example/a: more than 10 redirects, one after another. Open it in a browser, save the text and import that."`,
    );
  });

  test('a file that is not there, empty, blank, binary, or in another encoding', async () => {
    expect(await refused(['nowhere.txt'])).toMatchInlineSnapshot(`"2: nowhere.txt: There is no such file."`);
    expect(await refused(['x'], bytes())).toMatchInlineSnapshot(
      `"2: x is empty: there is nothing to import."`,
    );
    expect(await refused(['x'], bytes(32, 10))).toMatchInlineSnapshot(
      `"2: x has nothing but white space: there is nothing to import."`,
    );
    expect(await refused(['x'], bytes(0x89, 0x50, 0x4e, 0x47, 0, 0))).toMatchInlineSnapshot(
      `"2: x is not text: it has bytes that no text has. Save the words as plain text, Markdown or HTML, and import that."`,
    );
    expect(await refused(['x'], bytes(0x63, 0x61, 0x66, 0xe9))).toMatchInlineSnapshot(
      `"2: x is not in UTF-8. Convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"`,
    );
  });

  test('10 MB of text, a text too long for one article, and a text of nothing but furniture', async () => {
    expect(
      await refused(['x'], { files: { x: 'A third of a megabyte. '.repeat(15_000) } }),
    ).toMatchInlineSnapshot(
      `"2: x has 344,999 characters of prose, and at most 200,000 can be drafted as one article. Divide it, and import the parts."`,
    );
    expect(
      await refused(['x'], { files: { x: 'Ten megabytes it is. '.repeat(500_000) } }),
    ).toMatchInlineSnapshot(`"2: x has more than 10 MB: that is no article. Import the part that is."`);
    expect(await refused(['x'], { files: { x: 'Share\n0 Comments\n' } })).toMatchInlineSnapshot(
      `"2: x has no prose: nothing is left once what belongs to the page is taken away."`,
    );
  });

  test('an address that is not http', async () => {
    expect(await refused(['ftp://news.example/a'])).toMatchInlineSnapshot(
      `"2: ftp://news.example/a is no web address: only http:// and https:// are fetched. To import a file, write its path."`,
    );
    expect(await refused(['file:///etc/passwd'])).toMatchInlineSnapshot(
      `"2: file:///etc/passwd is no web address: only http:// and https:// are fetched. To import a file, write its path."`,
    );
    expect(await refused(['javascript:alert(1)'])).toMatchInlineSnapshot(
      `"2: javascript:alert(1) is no web address: only http:// and https:// are fetched. To import a file, write its path."`,
    );
  });

  test('no network, a server that is slow, a page that is gone, a picture, a page without an article', async () => {
    const address = 'https://news.example/a';
    const slow = () => Promise.reject(new DOMException('too slow', 'TimeoutError'));
    expect(await refused([address])).toMatchInlineSnapshot(
      `"2: https://news.example/a cannot be reached (getaddrinfo ENOTFOUND). Is there a network? Otherwise save the page and import the file."`,
    );
    expect(await refused([address], { fetch: slow })).toMatchInlineSnapshot(
      `"2: https://news.example/a did not answer within 20 seconds. Is there a network? Otherwise save the page and import the file."`,
    );
    expect(
      await refused([address], { fetch: page('', { status: 404, statusText: 'Not Found' }) }),
    ).toMatchInlineSnapshot(
      `"2: https://news.example/a answers 404 (Not Found): there is no page to import. Open it in a browser, save the text and import that."`,
    );
    expect(
      await refused([address], { fetch: page('', { headers: { 'content-type': 'image/png' } }) }),
    ).toMatchInlineSnapshot(
      `"2: https://news.example/a is no page but image/png: save its words as text and import that."`,
    );
    expect(
      await refused([address], { fetch: page('<html><body><nav><a href="/">Home</a></nav></body></html>') }),
    ).toMatchInlineSnapshot(
      `"2: https://news.example/a has no article: no part of the page reads like one. Copy the words into a text file and import that."`,
    );
  });

  test('Markdown that nests HTML too deeply', async () => {
    const files = { 'deep.md': `# Anvils\n\n${'<div>'.repeat(30_000)}They fall.\n` };
    expect(await refused(['deep.md'], { files })).toBe(
      '2: deep.md nests its elements too deeply to be read: take out what nests them, or import the words as plain text.',
    );
  });

  test('an article that exists already', async () => {
    const files = { x: 'The bridge fell.', 'content/articles/bridge.md': 'Mine.' };
    expect(await refused(['x', '--slug', 'bridge'], { files })).toMatchInlineSnapshot(
      `"2: bridge is taken. Give another --slug."`,
    );
  });
});
