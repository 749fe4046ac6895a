import { type Pick, picker } from '../../fixtures/generate.ts';
import { claimIn, figureIn, type Known } from './annotations.ts';
import { type Block, blocksOf, decorate, markdownOf, put, textOf } from './blocks.ts';
import { ENTITIES, entityId, entityName } from './entities.ts';
import { dayOf, sourceIds, sourcesOf } from './sources.ts';
import { line, phrase, sentence } from './words.ts';
import { type Fields, yaml } from './yaml.ts';

/** How much an article holds. */
export interface Shape {
  words: number;
  /** Paragraphs, quotations and lists. */
  blocks: number;
  claims: number;
  figures: number;
  /** Companies and other parties; at most 40. */
  cast: number;
}

/** What every article of the corpus holds. */
const ORDINARY: Shape = { words: 700, blocks: 12, claims: 10, figures: 5, cast: 6 };

/**
 * The file of an article. The same seed, number and shape give the same file, whatever else is in the corpus.
 * Another edition differs in its prose and in its first claim.
 */
export function articleFile(seed: number, index: number, shape: Shape = ORDINARY, edition = 1): string {
  const pick = picker(seed * 100_003 + index * 7 + 1);
  const blocks = blocksOf(pick, shape.words, shape.blocks);
  const first = pick(ENTITIES);
  const members = Array.from({ length: shape.cast }, (_, at) => (first + at * 3) % ENTITIES);
  const cast = members.map(entityId);
  const { amounts, claims } = annotate(pick, blocks, shape, members);
  decorate(pick, blocks);
  const head: Fields = {
    title: phrase(pick, 8),
    dek: line(pick, 16),
    authors: ['A. Machine'],
    published: dayOf(index),
    lang: 'en-GB',
    entities: cast.map((id) => ({ id, role: phrase(pick, 6) })),
    amounts,
    claims,
    sources: sourcesOf(pick, index),
  };
  if (edition > 1) change(edition, blocks, claims);
  return `---\n${yaml(head)}---\n\n${markdownOf(blocks)}\n`;
}

/** Sums and names are written into the prose before claims quote it. */
function annotate(pick: Pick, blocks: readonly Block[], shape: Shape, members: readonly number[]) {
  const known: Known = { cast: members.map(entityId), sources: sourceIds };
  const blockAt = (at: number) => choice(blocks, at);
  const each = <Item>(count: number, make: (at: number) => Item) =>
    Array.from({ length: count }, (_, at) => make(at));
  const amounts = each(shape.figures, (at) => figureIn(pick, blockAt(at * 2 + 1), at, known));
  for (const [at, member] of members.entries())
    put(pick, choice(blockAt(at * 2).runs, 0), entityName(member));
  const text = blocks.flatMap(({ runs }) => runs.map(textOf)).join('\n');
  return { amounts, claims: each(shape.claims, (at) => claimIn(pick, blockAt(at), at, text, known)) };
}

/** The words of the edition depend on nothing else: all that is not changed stays as it was. */
function change(edition: number, blocks: readonly Block[], claims: readonly Fields[]): void {
  const claim = choice(claims, 0);
  claim['statement'] = `Edition ${edition}: ${claim['statement']}`;
  const words = ['Edition', `${edition}.`, ...sentence(picker(edition), 12)];
  choice(choice(blocks, 0).runs, 0).push(...words.map((text) => ({ text })));
}

/** Round and round. */
function choice<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length] as Item;
}
