import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { articleEmbed, articleOembed, claimEmbed } from '../../src/exports/embed.ts';
import { cast, claim } from '../support/article.ts';
import { parse } from '../support/html.ts';
import { HOSTILE, hostileView, only, publication, view } from './support.ts';

const anvils = view({ entities: cast, claims: [claim] });
const hostile = hostileView();

/** The names of the elements, and the text, that a browser makes of a snippet. */
function read(html: string) {
  const names: string[] = [];
  let text = '';
  visit(parse(html), (node) => {
    if (node.type === 'element') names.push(node.tagName);
    if (node.type === 'text') text += node.value;
  });
  return { names, text };
}

describe('an embedded claim', () => {
  test('says what is claimed, how it stands, who says so, as of when, and where the record is', () => {
    expect(read(claimEmbed(anvils, only(anvils), publication)).text).toBe(
      'Acme has put more than $14 billion into Globex.Single source. Said by Acme, on the record. Version 1, November 23, 2026. Acme’s money · The Gloss',
    );
    expect(claimEmbed(anvils, only(anvils), publication)).toContain(
      '<a href="https://gloss.example/news/articles/anvils/claims/first/">',
    );
  });

  test('is one element without script, whatever the text holds', () => {
    for (const html of [
      claimEmbed(hostile, only(hostile), publication),
      articleEmbed(hostile, publication),
    ]) {
      expect(read(html).names.filter((name) => !['blockquote', 'p', 'strong', 'a'].includes(name))).toEqual(
        [],
      );
      expect(read(html).text).toContain(HOSTILE);
    }
  });
});

describe('oEmbed', () => {
  test('answers as a rich snippet with all that the type demands', () => {
    const { html, ...rest } = articleOembed(anvils, publication);
    expect(html).toBe(articleEmbed(anvils, publication));
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Acme and the anvils',
      author_name: 'Ada Lovelace',
      provider_name: 'The Gloss',
      provider_url: 'https://gloss.example/news/',
      cache_age: 86_400,
      width: 600,
      height: 128,
    });
  });

  test('shows the title of the article and its line', () => {
    expect(read(articleOembed(anvils, publication).html).text).toContain(
      'Acme and the anvils What a report says, and what stands behind it.',
    );
  });

  test('leaves more room for more text', () => {
    const { height } = articleOembed(anvils, publication);
    expect(articleOembed({ ...anvils, dek: 'And so on. '.repeat(40) }, publication).height).toBeGreaterThan(
      height + 100,
    );
  });
});
