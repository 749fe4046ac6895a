import { join } from 'node:path';
import type { SourceFile } from '../../../compile/article.ts';
import { readFolder } from '../../../compile/folders.ts';
import type { Disk } from '../../../disk/disk.ts';
import { replaceFile } from '../../../disk/write.ts';
import { SITE_CONFIG, type Site } from '../../../model/site.ts';
import { refuseLinkedFolders } from '../../linked-folders.ts';
import { type ExitCode, Misuse } from '../../world.ts';
import type { NewWorld } from '../command.ts';
import { configuration } from './configuration.ts';
import { askFields, siteWith } from './fields.ts';
import { HELP, parseSiteOptions } from './options.ts';
import { type Digests, isAsItCame, type SampleFiles, sortSamples } from './samples.ts';
import { starter } from './starter.ts';

/** What making the site somebody’s own uses of the machine besides. */
export interface NewSiteWorld extends Omit<NewWorld, 'lang'> {
  /** The folder of the project; `cwd` holds `content`. */
  project: string;
  /** As it is configured today. */
  site: Site;
  digests: Digests;
  disk: Disk;
}

/** What is to be done, in this order: interrupted at any moment, content is whole, and another call does the rest. */
interface Plan {
  create: readonly SourceFile[];
  configure: string | undefined;
  remove: readonly string[];
}

/**
 * `npm run new -- --site`: see `HELP`.
 * @throws Misuse where something is missing or cannot be used; what the disk throws
 */
export async function newSite(world: NewSiteWorld): Promise<ExitCode> {
  const { given, yes, isHelp } = parseSiteOptions(world.args);
  if (isHelp) {
    world.out(HELP);
    return 0;
  }
  refuseLinkedFolders(world.cwd);
  const fields = await askFields({ ...world, given });
  const plan = await planFor(siteWith(world.site, fields), yes, world);
  await carryOut(plan, world);
  world.out(summary(plan));
  return 0;
}

async function planFor(site: Site, yes: boolean, world: NewSiteWorld): Promise<Plan> {
  const files = await readFolder(world.cwd, 'content', '*');
  const samples = sortSamples(files, world.digests);
  const confirm = (question: string, permission: string) => confirmed(question, permission, yes, world);
  world.out(samplesReport(samples));
  const { removable } = samples;
  const remove =
    removable.length > 0 && (await confirm('Remove these files?', 'these files may go')) ? removable : [];
  const hasArticle = files.some(
    ({ path }) => /^content\/articles\/.*\.md$/.test(path) && !remove.includes(path),
  );
  return {
    remove,
    create: hasArticle ? [] : starter(site, world.today),
    configure: await newConfiguration(site, confirm, world),
  };
}

type Confirm = (question: string, permission: string) => Promise<boolean>;

/** Nothing where the file says so already, or is to stay. The one that came with Glosswire is no work of anybody’s. */
async function newConfiguration(
  site: Site,
  confirm: Confirm,
  world: NewSiteWorld,
): Promise<string | undefined> {
  const text = configuration(site);
  const before = await world.readText(join(world.project, SITE_CONFIG));
  if (before === text) return undefined;
  const isSample = isAsItCame({ path: SITE_CONFIG, text: before }, world.digests);
  const question = `${SITE_CONFIG} is no longer as it came: comments and code of yours in it would be lost. Write it anew?`;
  return isSample || (await confirm(question, `${SITE_CONFIG} may be written anew`)) ? text : undefined;
}

/** @throws Misuse where it takes a yes and nobody can be asked */
async function confirmed(
  question: string,
  permission: string,
  yes: boolean,
  { ask }: NewSiteWorld,
): Promise<boolean> {
  if (yes) return true;
  if (ask === undefined)
    throw new Misuse(`Missing: --yes, which says that ${permission}. Nothing has been changed.`);
  return /^y(?:es)?$/i.test((await ask(`${question} [y/N]: `)).trim());
}

function samplesReport({ removable, changed, needed }: SampleFiles): string {
  const listed = (title: string, paths: readonly string[]) =>
    paths.length === 0 ? [] : [title, ...paths.map((path) => `  ${path}`)];
  const lines = [
    ...listed('Samples that would be removed:', removable),
    ...listed('Samples that stay, because they have been changed:', changed),
    ...listed('Samples that stay, because content that stays names them:', needed),
  ];
  return lines.length === 0 ? 'There are no samples any more.' : lines.join('\n');
}

/** The article to begin with comes first and the samples go last: while any is left, another call goes on. */
async function carryOut({ create, configure, remove }: Plan, world: NewSiteWorld): Promise<void> {
  for (const { path, text } of create) world.create(join(world.cwd, path), text);
  if (configure !== undefined) replaceFile(join(world.project, SITE_CONFIG), configure, world.disk);
  for (const path of remove) await world.disk.remove(join(world.cwd, path));
}

function summary({ create, configure, remove }: Plan): string {
  const lines = [
    ...create.map(({ path }) => `${path} is there to write over.`),
    ...(configure === undefined ? [] : [`${SITE_CONFIG} is written.`]),
    ...(remove.length === 0 ? [] : [`${remove.length} sample files are removed.`]),
  ];
  if (lines.length === 0) return 'Nothing has been changed.';
  return `${lines.join('\n')}\nNext: npm run dev shows the site, and npm run check says what is missing.`;
}
