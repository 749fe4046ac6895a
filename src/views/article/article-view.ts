import { voiceOf } from '../../i18n/voice.ts';
import { anchor } from '../../model/anchor.ts';
import type { Registry } from '../../model/entity.ts';
import { dateView } from '../format.ts';
import { articlePath } from '../paths.ts';
import { balanceOf } from './balance.ts';
import { claimNote } from './claim-note.ts';
import { type AnchoredArticle, type Context, contextOf } from './context.ts';
import { entityNote } from './entity-note.ts';
import { figureNote } from './figure-note.ts';
import { partsOf } from './parts.ts';
import { declaredSource } from './sources.ts';
import { withdrawnClaims } from './versions.ts';
import type { ArticleView, ClaimNote, Note } from './view.ts';

const WORDS_A_MINUTE = 230;

/**
 * The article as everything downstream shows it: the page, the data files, the feeds. Pure.
 * `site` is the language of the interface where it does not speak that of the article.
 */
export function articleView(input: AnchoredArticle, registry: Registry, site?: string): ArticleView {
  const { slug, article, text, blocks } = input;
  const { lang, origin } = article;
  const order = blocks.flatMap(({ notes }) => notes);
  const voice = voiceOf(lang, site);
  const context = contextOf(input, order, registry, voice);
  const notes = notesOf(context);
  const byAnchor = new Map(notes.map((note) => [note.anchor, note]));
  const claims = notes.filter((note): note is ClaimNote => note.kind === 'claim');
  const shown = blocks.map((block) => ({
    ...block,
    notes: block.notes.flatMap((name) => byAnchor.get(name) ?? []),
    pictures: block.pictures.flatMap((index) => article.pictures[index] ?? []),
  }));
  const words = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return {
    slug,
    path: articlePath(slug),
    title: article.title,
    dek: article.dek,
    authors: article.authors,
    lang,
    draft: article.draft,
    published: dateView(article.published, lang),
    ...(article.updated !== undefined && { updated: dateView(article.updated, lang) }),
    ...(origin && {
      origin: {
        source: declaredSource(context.source(origin.source), voice),
        ...(origin.note !== undefined && { note: origin.note }),
      },
    }),
    beside: input.beside ?? [],
    blocks: shown,
    parts: partsOf(shown),
    notes,
    claims,
    withdrawn: withdrawnClaims(context),
    balance: balanceOf(claims, voice.words.terms),
    quoted: claims.filter(({ evidence }) => evidence.some(({ passage }) => passage)).length,
    corrections: article.corrections.map(({ date, note }) => ({ date: dateView(date, lang), note })),
    text,
    places: input.places,
    sources: article.sources.map((source) => declaredSource(source, voice)),
    ...(input.record && { record: input.record }),
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
  };
}

/** The notes in reading order. A member of the cast whom the prose never names has no words, hence no note. */
function notesOf(context: Context): Note[] {
  const { claims, amounts, entities } = context.article;
  const notes: Note[] = [
    ...claims.map((claim) => claimNote(claim, context)),
    ...amounts.map((amount) => figureNote(amount, context)),
    ...entities
      .filter(({ id }) => context.numbers.has(anchor('entity', id)))
      .map((member) => entityNote(member, context)),
  ];
  return notes.toSorted((a, b) => a.number - b.number);
}
