import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/cli/propose/brief/excerpt.ts';
import { FILING, proposing } from './propose-project.ts';

test('the brief has the article, its claims, cast and sources, the rules and the form of the answer', async () => {
  const said = await proposing().propose(['--brief']);
  const brief = said.replaceAll(/^<<< (\w+)/m.exec(said)?.[1] ?? '', 'MARK');
  expect(brief).toContain('<<< MARK article "Acme and the anvils"\nAcme said on Monday');
  expect(brief).toContain(
    '{"id":"smiths","quote":"Globex has hired four hundred smiths since May","open":true,"evidence":[]}',
  );
  expect(brief).toContain(
    '<<< MARK cast\n{"id":"acme","name":"Acme"}\n{"id":"globex","name":"Globex"}\n>>> MARK',
  );
  expect(brief).toContain('<<< MARK amounts\nnone\n>>> MARK');
  expect(brief).toContain(
    `<<< MARK source {"id":"filing","publisher":"Acme","tier":"primary"}\n${FILING.trim()}\n>>> MARK`,
  );
  expect(brief).toContain('- Evidence quotes the words of its source.');
  expect(brief).toContain('- anonymous: Someone said it on condition');
  const [, schema = ''] = /as JSON Schema\n(.*)/.exec(brief) ?? [];
  type Lists = Record<
    'entities' | 'amounts' | 'claims',
    { items: { properties: object; required: string[] } }
  >;
  const { entities, amounts, claims } = (JSON.parse(schema) as { properties: Lists }).properties;
  expect(entities.items.required).toEqual(['id', 'name', 'kind', 'description', 'role']);
  expect(amounts.items.required).toEqual(['id', 'quote', 'kind']);
  expect(Object.keys(amounts.items.properties)).toEqual(
    expect.arrayContaining(['value', 'currency', 'unit', 'bound', 'claim']),
  );
  expect(claims.items.required).toEqual([
    'id',
    'quote',
    'label',
    'statement',
    'says',
    'assessment',
    'evidence',
  ]);
  expect(Object.keys(claims.items.properties)).not.toContain('status');
  expect(brief).toMatch(/leaflet is not in the brief: nothing was captured of it\.$/);
});

test('a brief is the same for the same article, and within its size; what is left out is told', async () => {
  const filler = Array.from(
    { length: 400 },
    (_, index) => `Paragraph ${index} of the report is about the weather.`,
  );
  const desk = proposing({ texts: [`${filler.join('\n\n')}\n\n${FILING}`] });
  const whole = await desk.propose(['--brief']);
  expect(await desk.propose(['--brief'])).toBe(whole);
  const size = 13_000;
  const short = await desk.propose(['--brief', '--size', `${size}`]);
  expect(short).toContain('total funding commitments of $13 billion');
  expect(short).toContain('[…]');
  const [said = '', brief = ''] = [
    short.slice(short.lastIndexOf('\nfiling: ')),
    short.slice(3, short.lastIndexOf('\nfiling: ')),
  ];
  expect(brief.length).toBeLessThanOrEqual(size);
  expect(said).toMatch(/^\nfiling: [\d,]+ characters are left out of the brief\.\n/);
  expect(await desk.propose(['--brief', '--size', '2000'])).toMatch(
    /^2: --size 2000 is too small: without the sources the brief has [\d,]+ characters\. Write --size \d+ or more, or ask for one claim with --claim ID\.$/,
  );
});

test('the brief for one claim has its paragraph, and no other claim', async () => {
  const said = await proposing().propose(['--brief', '--claim', 'smiths']);
  expect(said).toContain('Globex has hired four hundred smiths since May. Its anvils');
  expect(said).not.toContain('Acme said on Monday');
  expect(said).not.toContain('"id":"first"');
});

test('where nothing was captured nothing can be proposed, and what to do is told', async () => {
  expect(await proposing({ fields: { sources: ['leaflet'] } }).propose(['--brief'])).toMatchInlineSnapshot(
    `"2: Nothing was captured of the sources, so nothing could be quoted from them. Name them in sources, and run npm run capture -- --article with the slug of the article."`,
  );
});

test('pages of a document keep their numbers', () => {
  expect(excerpt('One.\n\nTwo.\f\fThree.', '', 100)).toEqual({
    text: '[page 1]\nOne.\n\nTwo.\n\n[page 3]\nThree.',
    left: 0,
  });
});

const word = fc.constantFrom('anvil', 'Globex', 'smiths', '1938', 'weather', 'the', 'of');
const paragraph = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));

test('an excerpt is within its length, and has whole paragraphs in their order', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 20 }), fc.nat(600), (paragraphs, length) => {
      const numbered = paragraphs.map((text, index) => `${index}. ${text}`);
      const { text, left } = excerpt(numbered.join('\n\n'), 'anvil 1938', length);
      expect(text.length).toBeLessThanOrEqual(length);
      const kept = text.split('\n\n').filter((part) => part !== '[…]' && part !== '');
      expect(kept).toEqual(numbered.filter((one) => kept.includes(one)));
      expect(left).toBe(numbered.join('').length - kept.join('').length);
    }),
  );
});
