import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../../src/cli/seal/command.ts';
import { realDisk } from '../../../src/disk/disk.ts';
import { dayOf } from '../../../src/publication-record/days.ts';
import { picker } from '../../fixtures/generate.ts';
import { edits, newStory } from './edits.ts';
import { type Built, build, type Options } from './press.ts';
import { type ArticlePlan, articleFile, write } from './story.ts';
import { differences, treeOf } from './tree.ts';

/** What a series of edits came to. */
export interface Series {
  /** Every step: the edits, and in what a build after them differs from a cold one. */
  steps: {
    edits: string[];
    outcome: 'built' | 'refused' | 'broken';
    printed: number;
    differences: string[];
  }[];
}

/**
 * Edits a site again and again; after each step builds it over what was built before, and from nothing in another folder.
 * An edit that no build takes is undone, when both builds have refused it in the same words.
 */
async function series(
  folder: string,
  {
    seed,
    steps,
    articles,
    claims,
    ...options
  }: { seed: number; steps: number; articles: number; claims: number } & Options,
): Promise<Series> {
  const pick = picker(seed);
  const root = join(folder, 'root');
  let story = newStory(pick, articles, claims);
  write(root, story);
  const done: Series = { steps: [] };
  for (let step = 0; step <= steps; step += 1) {
    const before = structuredClone(story);
    const made: string[] = [];
    for (let count = step === 0 ? 0 : 1 + pick(2); count > 0; count -= 1) made.push(change(story, pick));
    write(root, story);
    if (pick(6) === 0)
      made.push(await sealed(root, articleFile(story.articles[pick(story.articles.length)] as ArticlePlan)));
    const { outcome, printed, found } = await compared(folder, options);
    done.steps.push({ edits: made, outcome, printed, differences: found });
    if (outcome !== 'built') {
      story = before;
      write(root, story);
    }
  }
  return done;
}

function change(story: ReturnType<typeof newStory>, pick: ReturnType<typeof picker>): string {
  const names = Object.keys(edits);
  for (;;) {
    const name = names[pick(names.length)] ?? '';
    try {
      edits[name]?.(story, pick);
      return name;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

/** Seals an article; what cannot be sealed stays as it was. */
async function sealed(root: string, path: string): Promise<string> {
  const silent = { out: () => {}, err: () => {}, color: false, readText: async () => '' };
  const code = await seal({ args: [path], cwd: root, today: dayOf(new Date()), disk: realDisk, ...silent });
  return code === 0 ? 'sealed' : 'not sealed';
}

async function compared(folder: string, options: Options) {
  const root = join(folder, 'root');
  const cold = { root, dist: join(folder, 'cold/dist'), folder: join(folder, 'cold/press') };
  rmSync(join(folder, 'cold'), { recursive: true, force: true });
  const kept = { root, dist: join(folder, 'dist'), folder: join(folder, 'press') };
  const [mine, theirs] = [await build(kept, options), await build(cold, options)];
  const outcome = outcomeOf(theirs);
  const same = wordsOf(mine) === wordsOf(theirs);
  const found = [
    ...(same ? [] : [`said otherwise: ${wordsOf(mine)}`, `than a cold build: ${wordsOf(theirs)}`]),
    ...(outcome === 'built' ? differences(treeOf(kept.dist), treeOf(cold.dist)) : []),
  ];
  return { outcome, printed: 'report' in mine ? mine.report.printed : 0, found };
}

const outcomeOf = (built: Built): Series['steps'][number]['outcome'] =>
  'refused' in built ? 'refused' : built.report.broken.length > 0 ? 'broken' : 'built';

function wordsOf(built: Built): string {
  if ('refused' in built) return built.refused;
  return built.report.broken
    .map(({ file, link, reason }) => `${file} ${link} ${reason}`)
    .sort()
    .join('\n');
}

const [folder, options] = process.argv.slice(2);
if (import.meta.main && folder !== undefined)
  process.stdout.write(JSON.stringify(await series(folder, JSON.parse(options ?? '{}'))));
