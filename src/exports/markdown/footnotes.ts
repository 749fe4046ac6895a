import type { FootnoteDefinition, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Words } from '../../i18n/en/index.ts';
import { capital } from '../../model/capital.ts';
import type { PassageView } from '../../views/article/passage.ts';
import type { SourceView } from '../../views/article/source-view.ts';
import type { ClaimNote, Note } from '../../views/article/view.ts';
import { attribution, dueProse, entityProse, evidenceText, figureProse, sourceLine } from '../prose.ts';
import { claimAddress, type Publication } from '../publication.ts';
import { joined, oneLine, sentence } from '../text.ts';
import { uri } from '../uri.ts';

/** One note of an article as a footnote, with its sources, their addresses and dates. */
export function footnote(note: Note, publication: Publication, words: Words): FootnoteDefinition {
  const label = String(note.number);
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: note.kind === 'claim' ? claimBlocks(note, publication, words) : blocks(note, words),
  };
}

type Blocks = FootnoteDefinition['children'];

function claimBlocks(claim: ClaimNote, publication: Publication, words: Words): Blocks {
  const { forms } = words;
  const { status, statement, verdict, assessment, modified, versions, evidence } = claim;
  const opening = paragraph(
    ...(verdict === undefined ? [] : [strong(sentence(verdict)), text(' ')]),
    strong(forms.claim(status.label)),
    text(
      ` ${sentence(statement)} ${joined(' ', attribution(claim, words), sentence(assessment), dueProse(claim, words))} `,
    ),
    link(claimAddress(claim, publication), forms.version(versions.length, modified.text)),
  );
  const items = evidence.map((source) => [
    text(`${capital(source.stanceLabel)}: ${sourceLine(source, words)}: ${evidenceText(source, words)} `),
    ...addresses(source, forms, source.passage),
  ]);
  return [opening, ...list(items)];
}

function blocks(note: Exclude<Note, ClaimNote>, words: Words): Blocks {
  if (note.kind === 'figure') {
    const items = note.sources.map((source) => [
      text(`${sentence(sourceLine(source, words))} `),
      ...addresses(source, words.forms),
    ]);
    return [paragraph(text(figureProse(note, words))), ...list(items)];
  }
  const links = note.links.flatMap(({ href, text: words }) => [text(' '), link(uri(href), words)]);
  return [paragraph(text(entityProse(note)), ...links)];
}

/** A source that is quoted is opened at its words. */
function addresses(
  { url, archived }: SourceView,
  forms: Words['forms'],
  passage?: PassageView,
): PhrasingContent[] {
  const place = bare(uri(passage?.href ?? url));
  if (archived === undefined) return [place];
  return [place, text(` (${forms.archived}: `), bare(uri(archived)), text(')')];
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value: spaced(value) });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
export const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });
export const link = (url: string, words: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(words)],
});
/** An address that is its own words, in brackets: nothing in one is escaped (https://spec.commonmark.org/0.31.2/#autolinks). */
export const bare = (address: string): PhrasingContent => ({ type: 'html', value: `<${address}>` });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export function list(items: readonly PhrasingContent[][]): List[] {
  if (items.length === 0) return [];
  const children = items.map((item): ListItem => {
    return { type: 'listItem', spread: false, children: [paragraph(...item)] };
  });
  return [{ type: 'list', spread: false, children }];
}

/** One line, with the space at its ends kept: it parts the words from the link beside them. */
function spaced(value: string): string {
  const words = value.trim();
  const before = value === value.trimStart() ? '' : ' ';
  const after = words === '' || value === value.trimEnd() ? '' : ' ';
  return before + oneLine(words) + after;
}
