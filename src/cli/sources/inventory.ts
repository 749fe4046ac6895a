import type { SourceFile } from '../../compile/article.ts';
import { slugOf } from '../../compile/article.ts';
import { ARTICLES, readFolder, SOURCES } from '../../compile/folders.ts';
import { itemsOf, splitFrontmatter } from '../../compile/frontmatter.ts';
import { hasQuote } from '../../compile/passages.ts';
import { compileSources } from '../../compile/sources.ts';
import { readYaml, type YamlFile } from '../../compile/yaml.ts';
import { type Evidence, evidenceSchema } from '../../model/claim.ts';
import type { LocatedProblem, Path } from '../../model/diagnostics.ts';
import type { Selector } from '../../model/quote.ts';
import { type Source, sourceSchema } from '../../model/source.ts';

/** A source as it is written down: in a file of its own, or in full in an article. */
export interface Entry {
  source: Source;
  /** As it is shown to people. */
  file: string;
  /** Where it stands in the YAML of the file. */
  path: Path;
  /** The articles that cite it, by slug. */
  articles: Set<string>;
}

/** Words of a source that a claim quotes. */
export interface Passage {
  entry: Entry;
  slug: string;
  /** The claim’s id. */
  claim: string;
  evidence: Evidence & Selector;
  path: Path;
  /** Where it stands: as it is shown to people, 1-based. */
  at: Pick<LocatedProblem, 'file' | 'line' | 'column'>;
}

/** All sources of a project and the passages that rest on them, as far as the files can be read. */
export interface Inventory {
  entries: Entry[];
  passages: Passage[];
  /** The files that cannot be read. */
  broken: string[];
}

/** Reads what is written of sources, also in articles that a build would refuse: it may be for a passage that is not found. */
export async function readInventory(root: string): Promise<Inventory> {
  const [sources, articles] = await Promise.all([
    readFolder(root, SOURCES, '{yaml,yml}'),
    readFolder(root, ARTICLES, 'md'),
  ]);
  const inventory: Inventory = { entries: [], passages: [], broken: [] };
  for (const file of sources) addShared(file, inventory);
  const shared = new Map(inventory.entries.map((entry) => [entry.source.id, entry]));
  for (const file of articles) addArticle(file, shared, inventory);
  return inventory;
}

function addShared(file: SourceFile, { entries, broken }: Inventory): void {
  const [source] = compileSources([file]).library.values();
  if (source === undefined) broken.push(file.path);
  else entries.push({ source, file: file.path, path: [], articles: new Set() });
}

function addArticle(file: SourceFile, shared: ReadonlyMap<string, Entry>, inventory: Inventory): void {
  const parts = splitFrontmatter(file.text, file.path);
  const yaml = 'code' in parts ? undefined : readYaml(parts.yaml, file.path, parts.yamlLine);
  if (yaml === undefined || yaml.problems.length > 0) {
    inventory.broken.push(file.path);
    return;
  }
  const slug = slugOf(file.path);
  const cited = new Map<string, Entry>();
  for (const [index, item] of itemsOf(yaml.data, 'sources').entries()) {
    const entry = typeof item === 'string' ? shared.get(item) : ownEntry(item, file.path, index);
    if (entry === undefined) continue;
    if (entry.path.length > 0) inventory.entries.push(entry);
    entry.articles.add(slug);
    cited.set(entry.source.id, entry);
  }
  inventory.passages.push(...passagesOf(yaml, slug, cited));
}

function ownEntry(item: unknown, file: string, index: number): Entry | undefined {
  const parsed = sourceSchema.safeParse(item);
  return parsed.success
    ? { source: parsed.data, file, path: ['sources', index], articles: new Set() }
    : undefined;
}

function passagesOf({ data, at }: YamlFile, slug: string, cited: ReadonlyMap<string, Entry>): Passage[] {
  return itemsOf(data, 'claims').flatMap((claim, index) =>
    itemsOf(claim, 'evidence').flatMap((item, number): Passage[] => {
      const { success, data: evidence } = evidenceSchema.safeParse(item);
      const entry = success ? cited.get(evidence.source) : undefined;
      if (!success || entry === undefined || !hasQuote(evidence)) return [];
      const path = ['claims', index, 'evidence', number, 'quote'];
      const { file, line, column } = at({ code: 'schema', path, reason: '' });
      const id = String(Object(claim).id);
      return [{ entry, slug, claim: id, evidence, path, at: { file, line, column } }];
    }),
  );
}
