import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../../src/cli/seal/command.ts';
import { realDisk } from '../../../src/disk/disk.ts';
import { dayOf } from '../../../src/publication-record/days.ts';
import { remove } from '../../../src/store/files.ts';
import { pressFolder } from '../../../src/store/folder.ts';
import { picker } from '../../fixtures/generate.ts';
import { edits, newStory } from './edits.ts';
import { build, pressProject } from './project.ts';
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
export async function series({ seed, steps, articles, claims }: SeriesOrder): Promise<Series> {
  const { folder: project } = pressProject();
  const pick = picker(seed);
  const root = join(project, 'story');
  let story = newStory(pick, articles, claims);
  write(root, story);
  const result: Series = { steps: [] };
  for (let step = 0; step <= steps; step += 1) {
    const before = structuredClone(story);
    const made: string[] = [];
    for (let count = step === 0 ? 0 : 1 + pick(2); count > 0; count -= 1) made.push(change(story, pick));
    write(root, story);
    if (pick(6) === 0)
      made.push(await sealed(root, articleFile(story.articles[pick(story.articles.length)] as ArticlePlan)));
    const { outcome, printed, found } = await compared(project);
    result.steps.push({ edits: made, outcome, printed, differences: found });
    if (outcome !== 'built') {
      story = before;
      write(root, story);
    }
  }
  return result;
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
  const [mine, theirs] = [await built(project, root, 'dist'), await built(project, coldRoot, 'cold/dist')];
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

/** A process for each build, as Astro keeps in memory which addresses there are. */
async function built(project: string, root: string, outDir: string) {
  const env = { CONTENT_ROOT: root };
  const { code, broken, printed, err } = await build(project, { outDir, env });
  const outcome = code === 0 ? 'built' : broken.length > 0 ? 'broken' : 'refused';
  /* Links are told in the order of the work. */
  return { outcome, printed, said: err.split('\n').sort().join('\n') } as const;
}
