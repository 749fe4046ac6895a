import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../../src/cli/seal/command.ts';
import { realDisk } from '../../../src/disk/disk.ts';
import { build } from '../../../src/press/build.ts';
import { isBuildError } from '../../../src/press/build-error.ts';
import { dayOf } from '../../../src/publication-record/days.ts';
import { remove } from '../../../src/store/files.ts';
import { pressFolder } from '../../../src/store/folder.ts';
import { picker } from '../../fixtures/generate.ts';
import { edits, newStory } from './edits.ts';
import { type ArticlePlan, articleFile, write } from './story.ts';
import { differences, treeOf } from './tree.ts';

export interface SeriesOrder {
  seed: number;
  steps: number;
  articles: number;
  claims: number;
}

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
  project: string,
  { seed, steps, articles, claims }: SeriesOrder,
): Promise<Series> {
  const pick = picker(seed);
  const root = join(project, 'story');
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
    const { outcome, printed, found } = await compared(project);
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

async function compared(project: string) {
  const [root, coldRoot] = [join(project, 'story'), join(project, 'cold')];
  rmSync(coldRoot, { recursive: true, force: true });
  remove(pressFolder(project, coldRoot));
  cpSync(root, coldRoot, { recursive: true });
  const [mine, theirs] = [
    await built(project, root, 'dist'),
    await built(project, coldRoot, 'cold/dist'),
  ];
  const found = [
    ...(mine.said === theirs.said
      ? []
      : [`said otherwise: ${mine.said}`, `than a cold build: ${theirs.said}`]),
    ...(theirs.outcome === 'built'
      ? differences(treeOf(join(project, 'dist')), treeOf(join(coldRoot, 'dist')))
      : []),
  ];
  return { outcome: theirs.outcome, printed: mine.printed, found };
}

type Outcome = Series['steps'][number]['outcome'];

/** @returns what came of it; the order in which links are told is that of the work */
async function built(project: string, root: string, outDir: string) {
  const order = { project, root, outDir, isForced: false, cards: false, search: true, say: () => {} };
  try {
    const { printed } = await build(order);
    return { outcome: 'built' as Outcome, printed, said: '' };
  } catch (error) {
    if (!isBuildError(error)) throw error;
    const said = error.message.split('\n').sort().join('\n');
    const outcome: Outcome = said.includes('nowhere:') ? 'broken' : 'refused';
    return { outcome, printed: 0, said };
  }
}

const [project, options] = process.argv.slice(2);
if (import.meta.main && project !== undefined)
  process.stdout.write(JSON.stringify(await series(project, JSON.parse(options ?? '{}'))));
