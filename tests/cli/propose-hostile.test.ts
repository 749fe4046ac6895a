import { expect, test } from 'vitest';
import { good, known, proposing } from './propose-project.ts';

/** What came of an answer that nothing may be taken from. */
async function refused(answer: string | Uint8Array) {
  const desk = proposing();
  const before = desk.read();
  const said = await desk.propose(['--by', 'a model'], answer);
  expect(desk.read()).toBe(before);
  return said;
}

const json = JSON.stringify({ claims: [good] }, null, 2);

test.each([
  [
    'in a fence',
    `Here is what I propose.\n\n\`\`\`json\n${json}\n\`\`\`\nTell me if there should be more.\n`,
  ],
  ['between other words', `Thinking about {anvils} first.\n\n${json}\n\nThat is all.`],
  ['after a fence that is something else', `\`\`\`\nsmiths: 212\n\`\`\`\n\n\`\`\`\n${json}\n\`\`\``],
  ['with tabs and a byte order mark', `\uFEFF${JSON.stringify({ claims: [good] }, null, '\t')}`],
])('JSON %s is read', async (_, answer) => {
  expect(await proposing().propose(['--by', 'a model'], answer)).toMatch(/^0: Wrote into/);
});

test('problems have the lines of the answer, whatever stands around the JSON', async () => {
  const broken = JSON.stringify({ claims: [{ ...good, quote: 'It is not there at all' }] }, null, '\t');
  expect(await refused(`Here it is:\n\n\`\`\`json\n${broken}\n\`\`\`\n`)).toMatchInlineSnapshot(`
    "1: Nothing was written into content/articles/anvils.md.
    answer
    8:13 error These words are not in the article. Nothing in the article resembles them. Quote the words that state it now, or take this annotation out. quote-absent glosswire

    ✖ 1 error
    "
  `);
});

test('what is no JSON, or another one, is told, and what it says stays out of the terminal', async () => {
  const all = [
    await refused('I am sorry, but I cannot help with that.\u001B[2J'),
    await refused('   \n'),
    await refused('{"claims": [{"id": "a", "quote": "b"'),
    await refused('{"claims": [{"id": a}]}'),
    await refused('{"evidence": []}'),
    await refused('[]'),
    await refused('{"claims": "none"}'),
    await refused('{"claims": []}'),
  ];
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "1: answer
    1:1 error The answer has no JSON. It begins with "I am sorry, but I cannot help with that.\\u{1B}[2J". schema glosswire

    ✖ 1 error
    Nothing was written.
    1: answer
    1:1 error The answer has no JSON. It begins with "". schema glosswire

    ✖ 1 error
    Nothing was written.
    1: answer
    1:37 error The answer is cut off: its JSON ends before its brackets are closed. schema glosswire

    ✖ 1 error
    Nothing was written.
    1: answer
    1:1 error The answer is no JSON: there is a sign that cannot stand there. schema glosswire

    ✖ 1 error
    Nothing was written.
    1: answer
    1:1 error The answer has no list of entities, amounts or claims: it must be {"entities": […], "amounts": […], "claims": […]}. schema glosswire

    ✖ 1 error
    Nothing was written.
    1: answer
    1:1 error The answer has no list of entities, amounts or claims: it must be {"entities": […], "amounts": […], "claims": […]}. schema glosswire

    ✖ 1 error
    Nothing was written.
    1: answer
    1:1 error The answer has no list of entities, amounts or claims: it must be {"entities": […], "amounts": […], "claims": […]}. schema glosswire

    ✖ 1 error
    Nothing was written.
    0: Nothing was written into content/articles/anvils.md."
  `);
});

test('five megabytes are not read, whether or not they are JSON', async () => {
  const large = JSON.stringify({ claims: Array.from({ length: 14_000 }, () => good) });
  expect(large.length).toBeGreaterThan(4_000_000);
  expect(await refused(large)).toMatchInlineSnapshot(
    `"1: The answer has more than 1 MB, and was not read. Nothing was written."`,
  );
  expect(await refused(Buffer.alloc(5_000_000))).toMatch(/^1: The answer has more than 1 MB/);
});

test.each([
  ['brackets without end', '['.repeat(900_000)],
  ['brackets that end', `{"claims": ${'['.repeat(40)}${']'.repeat(40)}}`],
  ['escapes without end', `{"claims": "${'\\"'.repeat(400_000)}`],
  ['fences without end', '```\n'.repeat(200_000)],
  ['braces without end', '{\n'.repeat(400_000)],
  ['blanks without end', ' '.repeat(900_000)],
])('an answer of %s is told of', async (_, answer) => {
  expect(await refused(answer)).toMatch(/^1: answer\n\d+:\d+ +error The answer /);
});

test('of thousands of claims the first two hundred are looked at', async () => {
  const desk = proposing();
  const many = Array.from({ length: 3000 }, (_, index) => ({ ...known, id: `claim-${index}`, evidence: [] }));
  const said = await desk.answer(many);
  expect(said).toMatch(/✖ 100 errors\n… and 101 more\.\n/);
});

test('signs that act on a terminal, or that nobody sees, take their entry out, and are printed by their numbers', async () => {
  const desk = proposing();
  const said = await desk.answer([
    { ...good, label: '\u001B]0;owned\u0007Nine stone' },
    { ...good, id: 'bidi', assessment: 'It says \u202Eenots enin' },
    { ...good, id: 'tags', evidence: [{ ...good.evidence[0], note: 'No word\u{E0041} of it' }] },
    { ...good, id: '\u001B[31mred' },
    { ...good, id: 'key', '\u001B[2J': 1 },
    { ...good, id: 'x'.repeat(100_000) },
  ]);
  expect(said).toMatchInlineSnapshot(`
    "1: Nothing was written into content/articles/anvils.md.
    answer
    6:16   error This has a sign that cannot be seen (U+001B): nothing of the entry is taken.                                                                    schema      glosswire
    34:21  error This has a sign that cannot be seen (U+202E): nothing of the entry is taken.                                                                    schema      glosswire
    65:19  error This has a sign that cannot be seen (U+E0041): nothing of the entry is taken.                                                                   schema      glosswire
    70:13  error This has a sign that cannot be seen (U+001B): nothing of the entry is taken.                                                                    schema      glosswire
    112:7  error Unknown key "\\u{1B}[2J". The keys here are id, quote, prefix, suffix, label, statement, says, through, assessment, about, amounts and evidence. unknown-key glosswire
    115:13 error id: An id has at most 80 characters: it is part of an address that people copy.                                                                 schema      glosswire

    ✖ 6 errors
    "
  `);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(said).not.toMatch(/[\u001B\u0007\u202E]/);
});
