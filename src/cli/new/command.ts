import { join } from 'node:path';
import type * as z from 'zod';
import { compileArticle } from '../../compile/article.ts';
import { ARTICLES } from '../../compile/folders.ts';
import { slugOf } from '../../drafting/entities/ids.ts';
import { articleSchema } from '../../model/article.ts';
import { folderFault, idPattern } from '../../model/ids.ts';
import { show } from '../../model/show.ts';
import { refuseLinkedFolders } from '../linked-folders.ts';
import { type ExitCode, Misuse, refusalOf, type World } from '../world.ts';
import { addressFault } from './address.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { type Fields, skeleton } from './skeleton.ts';

/** What writing a new article uses of the machine besides. */
export interface NewWorld extends World {
  today: string;
  /** The language of the site. */
  lang: string;
  /** Asks the writer; undefined where nobody can be asked, as in a script. */
  ask?: (question: string) => Promise<string>;
  /** Writes a new file as a whole. False where there is a file already: it is left as it is. */
  create(path: string, text: string): boolean;
}

/**
 * `npm run new`: see `HELP`.
 * @throws Misuse where something is missing, cannot be used or is taken
 */
export async function newArticle(world: NewWorld): Promise<ExitCode> {
  const options = parseOptions(world.args);
  if (options.help) {
    world.out(HELP);
    return 0;
  }
  refuseLinkedFolders(world.cwd);
  const fields = await fieldsFrom(options, world);
  const slug = await slugFor(fields.title, options, world);
  const path = `${ARTICLES}/${slug}.md`;
  const text = skeleton(fields);
  refuse(text, path);
  try {
    if (!world.create(join(world.cwd, path), text))
      throw new Misuse(`${path} is there already, and is left as it is. Give another --slug.`);
  } catch (error) {
    if (error instanceof Misuse) throw error;
    world.err(`${path} could not be written: ${refusalOf(error)}`);
    return 1;
  }
  world.out(`${path} is written, as a draft.
Next: write the prose, then annotate it. npm run dev shows it, and npm run check says what is missing.`);
  return 0;
}

async function fieldsFrom({ title, author, lang }: Options, world: NewWorld): Promise<Fields> {
  const { shape } = articleSchema;
  const headline = title ?? (await answered('Title: ', '--title', usable(shape.title), world));
  const authors =
    author.length > 0
      ? author.filter((name) => name !== '')
      : await answered('Authors, with commas between: ', '--author', authorsIn, world);
  return { title: headline, authors, lang: lang ?? world.lang, published: world.today };
}

/**
 * What the writer answers. An answer that cannot be used is asked for again.
 * @param read what an answer comes to; throws Misuse where it cannot be used
 * @throws Misuse where nobody can be asked
 */
async function answered<Value>(
  question: string,
  option: string,
  read: (answer: string) => Value | Promise<Value>,
  { ask, out }: NewWorld,
): Promise<Value> {
  if (ask === undefined) throw new Misuse(`${option} is missing. npm run new -- --help lists what there is.`);
  for (;;) {
    const answer = (await ask(question)).trim();
    try {
      return await read(answer);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      out(error.message);
    }
  }
}

const usable =
  <Value>(schema: z.ZodType<Value>) =>
  (value: unknown): Value => {
    const { data, error } = schema.safeParse(value, { reportInput: true });
    if (error !== undefined) throw new Misuse(error.issues[0]?.message ?? error.message);
    return data as Value;
  };

function authorsIn(answer: string): string[] {
  const names = answer.split(/\s*,\s*/).filter(Boolean);
  usable(articleSchema.shape.authors)(names);
  return names;
}

async function slugFor(title: string, { slug }: Options, world: NewWorld): Promise<string> {
  const suggested = slugOf(title);
  if (slug === undefined && world.ask !== undefined) {
    const question = `Address${suggested === undefined ? '' : ` [${suggested}]`}: `;
    return answered(question, '--slug', (answer) => freeSlug(answer || suggested, world), world);
  }
  return freeSlug(slug ?? suggested, world);
}

async function freeSlug(slug: string | undefined, { cwd }: NewWorld): Promise<string> {
  if (slug === undefined)
    throw new Misuse(
      'No address can be made from this title: give one with --slug, such as --slug my-article.',
    );
  const fault = folderFault(slug);
  if (fault !== undefined) throw new Misuse(`--slug ${show(slug)}: ${fault}`);
  if (!idPattern.test(slug)) {
    const close = slugOf(slug);
    const such = close === undefined ? '' : `, such as ${close}`;
    throw new Misuse(
      `${show(slug)} cannot be an address: use lower-case letters, digits and single hyphens, with at least one letter${such}.`,
    );
  }
  const had = await addressFault(slug, cwd);
  if (had !== undefined) throw new Misuse(had);
  return slug;
}

/** What was given must make an article that compiles: the title, the byline and the language may not. */
function refuse(text: string, path: string): void {
  const compiled = compileArticle({ path, text }, new Map());
  const [problem] = compiled.ok ? [] : compiled.problems;
  if (problem) throw new Misuse(problem.reason);
}
