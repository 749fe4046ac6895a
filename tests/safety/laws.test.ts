import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { locate, overlap, type Range } from '../../src/anchoring/locate.ts';
import { tangle } from '../../src/compile/complexity-limits.ts';
import { type QuoteMark, type Rendered, render } from '../../src/markdown/render.ts';
import { anchor } from '../../src/model/anchor.ts';
import { hostile } from '../fixtures/hostile.ts';
import { oddities } from '../fixtures/hostile-site/oddities.ts';
import { vectors } from '../fixtures/hostile-site/vectors.ts';
import { registry } from '../support/article.ts';
import { dangersIn, htmlOf, idsIn, textOf, wordsOf } from '../support/html.ts';
import { runs } from '../support/runs.ts';

/** Prose of every kind: words, Markdown, HTML whole and broken, hostile strings, signs of any script. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Acme',
      'anvils',
      'said',
      'that',
      '“so”',
      'it’s',
      '$1 million',
      'é',
      'e\u0301',
      '…',
      '—',
      '👩🏽‍🚀',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '~~',
      '[',
      '](https://a.example)',
      '![x](/a.png)',
      '\\',
      '<',
      '>',
      '&amp;',
      '|',
      '[^1]',
      '\n[^1]: note\n',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '  \n',
      '\t',
      '\n- ',
      '\n1. ',
      '\n> ',
      '\n# ',
      '\n```\n',
      '\n    ',
      '\n|-|-|\n',
      '\n---\n',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<a href="/x">',
      '</a>',
      '<!--',
      '-->',
      '<table><tr><td>',
      '<details><summary>',
      '<br>',
      '<pre>',
      '<sup>',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...Object.values(hostile),
      ...oddities,
      ...vectors.map((vector) => vector('1')),
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const prose = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const places = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  { maxLength: 10 },
);

const bare = (markdown: string) => render(markdown, { quoted: [], cast: new Map(), registry });

/** Whether a stretch reaches into the heading of footnotes, which the page sets itself. */
function isOfPage(text: string, range: Range): boolean {
  const start = text.indexOf('Footnotes ');
  return start >= 0 && overlap(range, { start, end: start + 'Footnotes'.length });
}

/** Quotes of stretches anywhere in the text, as writers copy them: those that name one place. */
function quotesOf(plain: Rendered, chosen: readonly (readonly [number, number])[]): QuoteMark[] {
  return chosen.flatMap(([from, length], at): QuoteMark[] => {
    const start = Math.floor(from * plain.text.length);
    const quote = plain.text.slice(start, start + 1 + Math.floor(length * 40));
    const location = locate(plain.folded, { quote });
    if (location.kind !== 'found' || isOfPage(plain.text, location.range)) return [];
    return [
      {
        anchor: anchor('claim', `c${at}`),
        kind: 'claim',
        name: 'x',
        data: { claim: 'single-source' },
        selector: { quote },
      },
    ];
  });
}

test('whatever the prose is, nothing in it can run, and no id is in it twice or ours', () => {
  fc.assert(
    fc.property(prose, (markdown) => {
      const html = htmlOf(bare(markdown));
      expect(dangersIn(html)).toEqual([]);
      /* What is kept of the last text is as it was parsed. */
      expect(htmlOf(bare(markdown))).toBe(html);
      const ids = idsIn(html);
      expect(ids.filter((id) => /^(?:claim|figure|entity|words)-/.test(id))).toEqual([]);
      expect(tangle(markdown)).toBeUndefined();
    }),
    { numRuns: runs(400) },
  );
});

test('whatever is marked in whatever prose, the words stay as they were and each mark has its own', () => {
  fc.assert(
    fc.property(prose, places, (markdown, chosen) => {
      const plain = bare(markdown);
      const quoted = quotesOf(plain, chosen);
      const marked = render(markdown, { quoted, cast: new Map(), registry });
      const html = htmlOf(marked);
      expect(marked.text).toBe(plain.text);
      expect(textOf(html)).toBe(textOf(htmlOf(plain)));
      expect(marked.unplaced.size).toBe(0);
      const ours = idsIn(html).filter((id) => id.startsWith('words-'));
      expect(new Set(ours).size).toBe(ours.length);
      for (const { anchor: name, selector } of quoted) {
        const [place] = marked.places.get(name) ?? [];
        const words = marked.text.slice(place?.start, place?.end);
        expect(fold(words).text.trim()).toBe(fold(selector.quote).text.trim());
        expect(wordsOf(html, name)).toBe(words.replace(/\s+/g, ''));
        expect(ours.includes(`words-${name}`)).toBe(words.trim() !== '');
      }
      expect(dangersIn(html)).toEqual([]);
    }),
    { numRuns: runs(400) },
  );
});

test('the notes of the page stand in the order of their words, each once', () => {
  fc.assert(
    fc.property(prose, places, (markdown, chosen) => {
      const quoted = quotesOf(bare(markdown), chosen);
      const { blocks, places: placed } = render(markdown, { quoted, cast: new Map(), registry });
      const order = blocks.flatMap(({ notes }) => notes);
      expect(order.toSorted()).toEqual(quoted.map((mark) => mark.anchor).toSorted());
      const starts = order.map((name) => placed.get(name)?.[0]?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: runs(200) },
  );
});
