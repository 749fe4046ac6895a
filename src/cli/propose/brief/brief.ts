import { anchor } from '../../../model/anchor.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Registry } from '../../../model/entity.ts';
import { isOnlyDrafted, isPlaceholder } from '../../../model/placeholders.ts';
import { count } from '../../../model/show.ts';
import type { Source } from '../../../model/source.ts';
import { sha256Of } from '../../../sources/captured.ts';
import { Misuse } from '../../world.ts';
import type { Desk, Drifted } from '../desk.ts';
import { excerpt } from './excerpt.ts';
import { form, houseRules, isOpen, TASK } from './task.ts';

/** What of the article is asked for. */
export interface Scope {
  /** These claims; nothing where it is all of it. */
  claims?: readonly Claim[] | undefined;
  /** What is no longer in their sources. */
  drifted: readonly Drifted[];
}

/** All that a language model needs. */
export interface Brief {
  text: string;
  /** What was left out of it: a sentence each. */
  left: string[];
}

interface Block {
  name: string;
  text: string;
}

/** In hexadecimal digits: too many to be guessed by whoever writes a source. */
const MARK = 12;

/** In characters: less of a source helps nobody. */
const LEAST_OF_SOURCE = 500;

/** A source of the article, with what was captured of it; or why nothing was. */
interface Asked {
  source: Source;
  text: string;
  why: string;
}

/**
 * Writes the brief for an article, within a size.
 * @param size in characters
 * @throws Misuse where it is too small, or nothing was captured of any source
 */
export function briefOf(desk: Desk, scope: Scope, size: number): Brief {
  const asked = desk.compiled.article.sources
    .filter(isAskedFor(scope))
    .map((source) => askedFor(source, desk));
  const there = asked.filter(({ text }) => text !== '');
  if (there.length === 0)
    throw new Misuse(
      'Nothing was captured of the sources, so nothing could be quoted from them. Name them in sources, and run npm run capture -- --article with the slug of the article.',
    );
  const about = aboutArticle(desk, scope);
  const bare = [...about, ...there.map(({ source }) => ({ name: nameOf(source), text: '' }))];
  const rest = size - compose(bare, ' '.repeat(MARK)).length;
  if (rest < LEAST_OF_SOURCE * there.length)
    throw new Misuse(
      `--size ${size} is too small: without the sources the brief has ${(size - rest).toLocaleString('en')} characters. Write --size ${size - rest + 5000 * there.length} or more${scope.claims ? '' : ', or ask for one claim with --claim ID'}.`,
    );
  const excerpts = excerptsOf(there, wantedBy(desk, scope), rest);
  const whole = [...about, ...excerpts.map(({ source, text }) => ({ name: nameOf(source), text }))];
  return {
    text: compose(whole, sha256Of(JSON.stringify(whole)).slice(0, MARK)),
    left: [
      ...excerpts
        .filter(({ left }) => left > 0)
        .map(
          ({ source, left }) =>
            `${source.id}: ${left.toLocaleString('en')} characters are left out of the brief.`,
        ),
      ...asked
        .filter(({ text }) => text === '')
        .map(({ source, why }) => `${source.id} is not in the brief: ${why}.`),
    ],
  };
}

const isAskedFor =
  ({ drifted }: Scope) =>
  ({ id }: Source) =>
    drifted.length === 0 || drifted.some(({ evidence }) => evidence.source === id);

function askedFor(source: Source, { captured }: Desk): Asked {
  const text = captured(source);
  if (text.kind === 'read') return { source, text: text.text, why: '' };
  const why = {
    none: 'nothing was captured of it',
    absent: 'its capture is not on this machine',
    edited: 'its capture was edited',
  };
  return { source, text: '', why: why[text.kind] };
}

/** Lines between which material stands: they have a number that no text knows, for it is made from all of them. */
const compose = (blocks: readonly Block[], mark: string): string =>
  [
    TASK,
    houseRules(),
    ...blocks.map(({ name, text }) => `<<< ${mark} ${name}\n${text}\n>>> ${mark}`),
    form(),
  ].join('\n\n');

function aboutArticle({ compiled, registry }: Desk, { claims, drifted }: Scope): Block[] {
  const { article, rendered } = compiled;
  const listed = (claims ?? article.claims).map((claim) => ({
    id: claim.id,
    quote: claim.quote,
    ...(isOpen(claim) ? { open: true } : { statement: claim.statement }),
    evidence: claim.evidence.map(({ source, quote }) => ({ source, ...(quote !== undefined && { quote }) })),
  }));
  const cast = article.entities.map(({ id, role }) => memberIn(registry, id, role));
  const amounts = article.amounts.map(({ id, quote }) => ({ id, quote }));
  return [
    { name: `article "${article.title}"`, text: claims ? around(compiled, claims) : rendered.text.trim() },
    { name: claims ? 'claims: propose evidence for these alone' : 'claims', text: lines(listed) },
    { name: 'cast', text: lines(cast) },
    { name: 'amounts', text: lines(amounts) },
    ...(drifted.length === 0 ? [] : [{ name: CHANGED, text: lines(drifted.map(changeOf)) }]),
  ];
}

/** A member of the cast, with what `import` has left to be said of it. */
function memberIn(registry: Registry, id: string, role: string) {
  const party = registry.get(id);
  const open = [
    ...(isPlaceholder(role) ? ['role'] : []),
    ...(party && isOnlyDrafted(party) ? ['kind', 'description'] : []),
  ];
  return { id, name: party?.name ?? id, ...(open.length > 0 && { open }) };
}

const CHANGED =
  'changed: words that were quoted, and that their source no longer has. Quote what it says now, with the stance that it now takes';

const changeOf = ({ claim, evidence, on, drift }: Drifted) => ({
  claim: claim.id,
  source: evidence.source,
  quoted: evidence.quote,
  ...(drift.kind === 'changed' ? { closest: drift.now } : { closest: null }),
  captured: on,
});

const lines = (items: readonly unknown[]) =>
  items.length === 0 ? 'none' : items.map((item) => JSON.stringify(item)).join('\n');

/** The paragraphs in which some claims stand. */
function around({ rendered: { blocks, text, places } }: Desk['compiled'], claims: readonly Claim[]): string {
  const starts = claims.flatMap(({ id }) => places.get(anchor('claim', id))?.[0]?.start ?? []);
  return blocks
    .filter(({ start, end }) => starts.some((at) => at >= start && at < end))
    .map(({ start, end }) => text.slice(start, end).trim())
    .join('\n\n');
}

const nameOf = ({ id, publisher, title, published, tier, lang }: Source): string =>
  `source ${JSON.stringify({ id, publisher, title, published, tier, lang })}`;

/** What the paragraphs of sources should have something to do with. */
const wantedBy = ({ compiled: { rendered } }: Desk, { claims, drifted }: Scope): string =>
  claims === undefined
    ? rendered.text
    : [
        ...claims.flatMap(({ quote, statement }) => [quote, statement]),
        ...drifted.map(({ evidence }) => evidence.quote),
      ].join(' ');

/** What of the sources has most to do with some words, in a size that they share. */
function excerptsOf(sources: readonly Asked[], wanted: string, size: number) {
  const lengths = sources.map(({ text }) => text.length);
  const shares = shareOut(lengths, size);
  return sources.map(({ source, text }, index) => ({ source, ...excerpt(text, wanted, shares[index] ?? 0) }));
}

/** A size shared out: what is short is whole, and what is long gets the same. */
function shareOut(lengths: readonly number[], size: number): number[] {
  const shares = new Map<number, number>();
  let left = size;
  const byLength = [...lengths.entries()].toSorted(([, a], [, b]) => a - b);
  for (const [order, [index, length]] of byLength.entries()) {
    const share = Math.min(length + Math.ceil(length / 10), Math.floor(left / (byLength.length - order)));
    shares.set(index, share);
    left -= share;
  }
  return lengths.map((_, index) => shares.get(index) ?? 0);
}

/** How large a brief is, in words. */
export const sizeOf = ({ text }: Brief): string =>
  count(text.length, 'character').replace(/^\d+/, text.length.toLocaleString('en'));
