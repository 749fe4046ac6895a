import { Cite, type Name } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import CSL from 'citeproc';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleWork, citations } from '../../../src/exports/citations/index.ts';
import { publication, view } from '../support.ts';

const TITLE = 'The ‘safe’ pier & its 5% leak, a {sailor’s} “tale” of $3_000';
const AUTHORS = [
  'Elena María de los Ríos y Castro',
  'Jan van der Meer',
  'Jonas Weiß, PhD',
  'Dr. Nina Okafor-Lund',
  'Samuel Reed Jr.',
  'Die Zeit',
  { name: 'Ann Press', kind: 'person' },
  { name: 'Harbour Lights', kind: 'publication' },
  'Nordlicht GmbH',
  'The Harbour, Dock and Pier Board',
  '小林 誠',
];

const cite = (title = TITLE, authors: unknown[] = AUTHORS) =>
  citations(articleWork(view({ title, authors }), publication));

/** A name as one line, whichever of its fields a format has for it. */
const line = ({ given, family, literal, suffix, ...rest }: Name) =>
  [given, rest['non-dropping-particle'], family ?? literal, suffix].filter(Boolean).join(' | ');

/** What another program reads in a citation. */
function readIn(citation: string) {
  const { title, author, issued, URL } = first(new Cite(citation).data);
  return { facts: [title, URL, issued], names: author.map(line) };
}

/** Title, address and date, as they are given. */
const FACTS = [TITLE, 'https://gloss.example/news/articles/anvils/', { 'date-parts': [[2026, 11, 23]] }];

describe('what another program reads', () => {
  test('in BibTeX are the same title, names in their parts, date and address', () => {
    const { facts, names } = readIn(cite().bibtex);
    expect(facts).toEqual(FACTS);
    expect(names).toEqual([
      'Elena María | de los | Ríos y Castro',
      'Jan | van der | Meer',
      'Jonas | Weiß',
      'Nina | Okafor-Lund',
      'Samuel | Reed | Jr.',
      'Die Zeit',
      'Ann | Press',
      'Harbour Lights',
      'Nordlicht GmbH',
      'The Harbour, Dock and Pier Board',
      '小林 誠',
    ]);
  });

  test('in RIS, where particles stand with the family name and an organisation has no comma', () => {
    const { facts, names } = readIn(cite().ris);
    expect(facts).toEqual(FACTS);
    expect(names).toEqual([
      'Elena María | de los Ríos y Castro',
      'Jan | van der Meer',
      'Jonas | Weiß',
      'Nina | Okafor-Lund',
      'Samuel | Reed | Jr.',
      'Die Zeit',
      'Ann | Press',
      'Harbour Lights',
      'Nordlicht GmbH',
      'The Harbour Dock and Pier Board',
      '小林 誠',
    ]);
  });

  test('in CSL, set by the processor of reference managers', () => {
    expect(setBy(cite().csl[0] as { id: string })).toBe(
      'de los Ríos y Castro, E. M., van der Meer, J., Weiß, J., Okafor-Lund, N., Reed, S., Jr., Die Zeit, Press, A., Harbour Lights, Nordlicht GmbH, The Harbour, Dock and Pier Board, 小林 誠. “The ‘safe’ pier & its 5% leak, a {sailor’s} ‘tale’ of $3_000”, 2026.',
    );
  });

  test('is the title to the letter, whatever signs it has', () => {
    const word = fc.constantFrom(
      ...'a É ß ‘so’ “so” „so“ don’t & % $ # _ ~ ^ { } \\ : 100% 山 שלום'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const title = words.join(' ');
        const { bibtex, ris } = cite(title, ['Ada Lovelace']);
        expect(first(new Cite(ris).data).title).toBe(title);
        expect(first(new Cite(bibtex).data).title).toBe(title);
      }),
    );
  });
});

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('Nothing was read.');
  return item;
}

/** A style of our own: names turned round with initials, the title in quotation marks, the year. */
const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" demote-non-dropping-particle="never">
  <info><title>Ours</title><id>ours</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix=".">
    <names variable="author"><name name-as-sort-order="all" initialize-with=". " delimiter=", "/></names>
    <text variable="title" prefix=". " quotes="true"/>
    <date variable="issued" prefix=", "><date-part name="year"/></date>
  </layout></bibliography>
</style>`;
const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="false"/>
  <terms>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    <term name="and">and</term><term name="et-al">et al.</term>
  </terms>
</locale>`;

function setBy(item: { id: string }): string | undefined {
  const engine = new CSL.Engine({ retrieveLocale: () => LOCALE, retrieveItem: () => item }, STYLE);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1][0]?.trim();
}
