import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/markdown/page-text.ts';
import type { QuoteMark } from '../../src/markdown/render.ts';
import { render, toTree } from '../../src/markdown/render.ts';
import { anchor } from '../../src/model/anchor.ts';
import { registry } from '../support/article.ts';
import { idsIn, htmlOf as proseHtml, textOf, wordsOf } from '../support/html.ts';
import { runs } from '../support/runs.ts';

const mark = (id: string, quote: string): QuoteMark => ({
  anchor: anchor('claim', id),
  kind: 'claim, reported',
  name: 'x',
  data: { claim: 'single-source' },
  selector: { quote },
});
const nothing = { quoted: [], cast: new Map(), registry: new Map() };
const htmlOf = (markdown: string, ...quoted: QuoteMark[]) =>
  proseHtml(render(markdown, { ...nothing, quoted }));

test.each([
  'Globex put $5~7 billion into anvils, and $8~9 billion into hammers.',
  'A share (~€5bn–~€6bn) is about ~10% or ~12%.',
  'From ~ to ~, a~b~c.',
])('one tilde is a sign and strikes nothing out: %s', (prose) => {
  expect(htmlOf(prose)).toBe(`<p>${prose}</p>`);
});

test('two tildes strike out', () => {
  expect(htmlOf('Acme sells ~~one anvil~~ anvils.')).toBe('<p>Acme sells <del>one anvil</del> anvils.</p>');
});

describe('marked words', () => {
  test('are a link to their note that says what it is', () => {
    expect(htmlOf('Acme sells anvils.', mark('a', 'sells anvils'))).toMatchInlineSnapshot(
      `"<p>Acme <a class="mark first" id="words-claim-a" href="#claim-a" data-numbers="1" data-claim="single-source" aria-description="claim, reported">sells anvils</a>.</p>"`,
    );
  });

  test('that cross inline markup are one annotation with one id', () => {
    expect(htmlOf('Acme *sells heavy* anvils.', mark('a', 'heavy anvils'))).toMatchInlineSnapshot(
      `"<p>Acme <em>sells <a class="mark first" id="words-claim-a" href="#claim-a" data-claim="single-source" aria-description="claim, reported">heavy</a></em><a class="mark" href="#claim-a" data-numbers="1" data-claim="single-source" tabindex="-1"> anvils</a>.</p>"`,
    );
  });

  test('that nest lead to the inner note where they are the inner words', () => {
    expect(
      htmlOf('Acme sells anvils.', mark('outer', 'Acme sells anvils'), mark('inner', 'anvils')),
    ).toMatchInlineSnapshot(
      `"<p><a class="mark first" id="words-claim-outer" href="#claim-outer" data-claim="single-source" aria-description="claim, reported">Acme sells </a><a class="mark first" id="words-claim-inner" href="#claim-inner" data-numbers="1,2" data-claim="single-source" data-notes="claim-outer claim-inner" aria-description="claim, reported">anvils</a>.</p>"`,
    );
  });

  test('that are the same words have both ids and both links', () => {
    expect(htmlOf('Acme sells anvils.', mark('a', 'anvils'), mark('b', 'anvils'))).toMatchInlineSnapshot(
      `"<p>Acme sells <a id="words-claim-a" class="mark sign" href="#claim-a" aria-label="claim, reported: x"></a><a class="mark first" id="words-claim-b" href="#claim-b" data-numbers="1,2" data-claim="single-source" data-notes="claim-a claim-b" aria-description="claim, reported">anvils</a>.</p>"`,
    );
  });

  test('in a link of the writer’s own are marked without a second link', () => {
    expect(htmlOf('See [the anvils](https://example.org).', mark('a', 'anvils'))).toMatchInlineSnapshot(
      `"<p>See <a href="https://example.org">the <mark class="mark first" id="words-claim-a" data-numbers="1" data-claim="single-source" data-notes="claim-a">anvils</mark></a>.</p>"`,
    );
  });

  test('that run on into the next paragraph are marked in both', () => {
    expect(htmlOf('Acme sells.\n\nGlobex buys.', mark('a', 'sells. Globex'))).toMatchInlineSnapshot(`
      "<p>Acme <a class="mark first" id="words-claim-a" href="#claim-a" data-claim="single-source" aria-description="claim, reported">sells.</a></p>
      <p><a class="mark" href="#claim-a" data-numbers="1" data-claim="single-source" tabindex="-1">Globex</a> buys.</p>"
    `);
  });
});

test('words of the heading that the page sets above footnotes are nobody’s to quote', () => {
  const quoted = [mark('a', 'Footnotes'), mark('b', 'notes The first'), mark('c', 'first report')];
  const { unplaced, places } = render('Acme sells.[^1]\n\n[^1]: The first report.', {
    quoted,
    cast: new Map(),
    registry,
  });
  expect([...unplaced]).toEqual([
    ['claim-a', { kind: 'absent' }],
    ['claim-b', { kind: 'absent' }],
  ]);
  expect([...places.keys()]).toEqual(['claim-c']);
});

test('a name is marked where it is first met, and not in headings or code', () => {
  const cast = new Map([
    ['acme', { anchor: anchor('entity', 'acme'), kind: 'company', name: 'Acme', data: {} }],
  ]);
  const { blocks, places } = render('# Acme\n\nAcme and Acme, `Acme`.\n\nAcme.', {
    quoted: [],
    cast,
    registry,
  });
  expect(places.get('entity-acme')).toHaveLength(3);
  expect(
    blocks.map((block) => proseHtml({ blocks: [block] }).split('href="#entity-acme"').length - 1),
  ).toEqual([0, 1, 0]);
  expect(blocks.map(({ notes }) => notes)).toEqual([[], ['entity-acme'], []]);
});

test('names and figures within the words of a claim are shaped and lead to the claim', () => {
  const figure = (quote: string): QuoteMark => ({
    anchor: anchor('figure', 'sum'),
    kind: 'figure',
    name: 'x',
    data: { figure: 'exact' },
    selector: { quote },
  });
  const cast = new Map([
    [
      'acme',
      { anchor: anchor('entity', 'acme'), kind: 'company', name: 'Acme', data: { entity: 'company' } },
    ],
  ]);
  const quoted = [mark('a', 'Acme paid $5 million'), figure('$5 million')];
  expect(proseHtml(render('So Acme paid $5 million.', { quoted, cast, registry }))).toMatchInlineSnapshot(
    `"<p>So <a class="mark first" id="words-claim-a" href="#claim-a" data-claim="single-source" aria-description="claim, reported"><span class="ring" id="words-entity-acme" data-numbers="2" data-entity="company" data-notes="entity-acme">Acme</span> paid <span id="words-figure-sum" data-numbers="1,3" data-figure="exact" data-notes="figure-sum">$5 million</span></a>.</p>"`,
  );
  const wider = [mark('a', 'paid'), figure('paid $5 million')];
  expect(proseHtml(render('Acme paid $5 million.', { quoted: wider, cast, registry }))).toMatchInlineSnapshot(
    `"<p><a class="mark first ring" id="words-entity-acme" href="#entity-acme" data-numbers="1" data-entity="company" aria-description="company">Acme</a> <span id="words-figure-sum"></span><a class="mark first" id="words-claim-a" href="#claim-a" data-numbers="3" data-figure="exact" data-claim="single-source" data-notes="figure-sum claim-a" aria-description="claim, reported">paid</a><a class="mark" href="#figure-sum" data-numbers="2" data-figure="exact" aria-description="figure"> $5 million</a>.</p>"`,
  );
});

test('the notes of a block stand in reading order', () => {
  const quoted = [mark('late', 'anvils'), mark('early', 'Acme'), mark('whole', 'Acme sells anvils')];
  expect(render('Acme sells anvils.', { ...nothing, quoted }).blocks[0]?.notes).toEqual([
    'claim-whole',
    'claim-early',
    'claim-late',
  ]);
});

/** Words with inline markup of every kind; the words are all different, so that each stretch is a quote of its own. */
const wrappers = [
  (words: string) => words,
  (words: string) => `*${words}*`,
  (words: string) => `**${words}**`,
  (words: string) => `[${words}](https://example.org)`,
  (words: string) => `\`${words}\``,
  (words: string) => `<b>${words}</b>`,
  (words: string) => `\n\n- ${words}\n\n`,
];
const prose = fc
  .array(fc.tuple(fc.nat(wrappers.length - 1), fc.integer({ min: 1, max: 4 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((parts) => {
    const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, [, length]) => sum + length, 0));
    return parts
      .map(([kind, length], at) => {
        const words = Array.from({ length }, (_, word) => `w${(starts[at] ?? 0) + word}x`);
        return wrappers[kind]?.(words.join(' ')) ?? '';
      })
      .join(' ');
  });
const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 });

test('whatever is marked, the text is unchanged to the letter, ids are unique and each mark has its words', () => {
  fc.assert(
    fc.property(prose, picks, (markdown, chosen) => {
      const words = pageText(toTree(markdown)).text.trim().split(/\s+/);
      const quoted = chosen.map(([from, length], at) => {
        const start = from % words.length;
        return mark(`c${at}`, words.slice(start, start + 1 + (length % (words.length - start))).join(' '));
      });
      const { blocks, unplaced } = render(markdown, { ...nothing, quoted });
      const html = proseHtml({ blocks });
      const plain = proseHtml(render(markdown, nothing));

      expect(unplaced.size).toBe(0);
      expect(textOf(html)).toBe(textOf(plain));
      const ids = idsIn(html);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.toSorted()).toEqual(quoted.map(({ anchor }) => `words-${anchor}`).toSorted());
      for (const { anchor, selector } of quoted) {
        expect(wordsOf(html, anchor)).toBe(selector.quote.replaceAll(' ', ''));
        if (!markdown.includes('](')) expect(html).toContain(`href="#${anchor}"`);
      }
      expect(blocks.flatMap(({ notes }) => notes).toSorted()).toEqual(
        quoted.map(({ anchor }) => anchor).toSorted(),
      );
    }),
    { numRuns: runs(300) },
  );
});

test('the same input gives the same bytes', () => {
  const quoted = [mark('a', 'sells anvils'), mark('b', 'anvils')];
  expect(htmlOf('Acme sells anvils.', ...quoted)).toBe(htmlOf('Acme sells anvils.', ...quoted));
});
