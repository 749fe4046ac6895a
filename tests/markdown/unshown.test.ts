import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unshownIn } from '../../src/markdown/unshown.ts';

/** What is found, with the words of the file that it stands at. */
const found = (markdown: string) =>
  unshownIn(markdown).map(({ kind, name, start, end }) => [kind, name, markdown.slice(start, end)]);

test('references without a definition, and definitions that nobody sees', () => {
  const text = [
    'Ten boats[^boats] left, says [the clerk][log], and came back[^lost].',
    '[^boats]: By the count of May.',
    '[^boats]: By the count of June.',
    '[^never]: The harbour was closed.',
    '[map]: https://maps.example/a\n[MAP]: https://maps.example/b\n[map]: https://maps.example/a',
    'See the [map].',
  ].join('\n\n');
  expect(found(text)).toEqual([
    ['unknown-link', 'log', '[the clerk][log]'],
    ['unknown-footnote', 'lost', '[^lost]'],
    ['doubled-footnote', 'boats', '[^boats]'],
    ['unused-footnote', 'never', '[^never]'],
    ['doubled-link', 'MAP', '[MAP]'],
  ]);
});

test('what other kinds of Markdown take for footnotes', () => {
  expect(found('A note ^[By the log.] and [^two words] and [^m](by the mate).\n\n[^two words]: x\n')).toEqual(
    [
      ['inline-footnote', 'By the log.', '^[By the log.]'],
      ['unknown-footnote', 'two words', '[^two words]'],
      ['unknown-footnote', 'm', '[^m]'],
    ],
  );
});

test('HTML that pages leave out, down to a placeholder in angle brackets', () => {
  const text =
    'A <video controls src="/v.mp4"></video>, <u>b</u>, <b hidden>c</b>, Dear <name>, a <y and z> b.\n\n<!-- <object> -->\n\n<!-- and the rest\n\nis gone.\n';
  expect(found(text)).toEqual([
    ['element', 'video', '<video controls src="/v.mp4">'],
    ['hidden', 'b', '<b hidden>'],
    ['element', 'name', '<name>'],
    ['element', 'y', '<y and z>'],
    ['unclosed-comment', '<!--', '<!--'],
  ]);
});

test('signs that stay in the words', () => {
  expect(found('他说**“好。”**然后走了。')).toEqual([]);
  expect(found('It is **“so.”**then over.')).toEqual([
    ['emphasis', '**', '**'],
    ['emphasis', '**', '**'],
  ]);
  expect(found('A **word ** and __another __ and [a map](/my map.png).')).toEqual([
    ['emphasis', '**', '**'],
    ['emphasis', '__', '__'],
    ['link', '/my map.png', '[a map](/my map.png)'],
  ]);
});

test('whatever is written, each finding is at words of the file, in order', () => {
  const pieces = [
    '[^a]',
    '[^a]: b',
    '\n\n',
    '**',
    ' ',
    'word',
    '<i>',
    '<iframe>',
    '<!--',
    '-->',
    '[b][c]',
    '~~',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const all = unshownIn(text);
      expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).toSorted((a, b) => a - b));
      for (const { name, start, end } of all) expect(text.slice(start, end)).toContain(name.trim());
    }),
  );
});
