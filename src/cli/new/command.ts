import { join } from 'node:path';
import { compileArticle } from '../../compile/article.ts';
import { ARTICLES } from '../../compile/folders.ts';
import { slugOf } from '../../drafting/entities/ids.ts';
import { idPattern } from '../../model/ids.ts';
import { show } from '../../model/show.ts';
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
  const headline = title ?? (await asked('Title', '--title', world));
  const byline =
    author.length > 0
      ? author
      : (await asked('Authors, with commas between', '--author', world)).split(/\s*,\s*/);
  const authors = byline.filter((name) => name !== '');
  return { title: headline, authors, lang: lang ?? world.lang, published: world.today };
}

async function asked(question: string, option: string, { ask }: NewWorld): Promise<string> {
  if (ask === undefined) throw new Misuse(`${option} is missing. npm run new -- --help lists what there is.`);
  return (await ask(`${question}: `)).trim();
}

async function slugFor(title: string, { slug: given }: Options, world: NewWorld): Promise<string> {
  const suggested = slugOf(title);
  const slug = given ?? (await askedSlug(suggested, world));
  if (slug === undefined)
    throw new Misuse(
      'No address can be made from this title: give one with --slug, such as --slug my-article.',
    );
  if (!idPattern.test(slug) || slug.length > 80) {
    const close = slugOf(slug);
    const such = close === undefined ? '' : `, such as ${close}`;
    throw new Misuse(
      `${show(slug)} cannot be an address: use lower-case letters, digits and single hyphens, with at least one letter${such}.`,
    );
  }
  const fault = await addressFault(slug, world.cwd);
  if (fault !== undefined) throw new Misuse(fault);
  return slug;
}

async function askedSlug(suggested: string | undefined, { ask }: NewWorld): Promise<string | undefined> {
  if (ask === undefined) return suggested;
  const answer = await ask(`Address${suggested === undefined ? '' : ` [${suggested}]`}: `);
  return answer.trim() || suggested;
}

/** What was given must make an article that compiles: the title, the byline and the language may not. */
function refuse(text: string, path: string): void {
  const compiled = compileArticle({ path, text }, new Map());
  const [problem] = compiled.ok ? [] : compiled.problems;
  if (problem) throw new Misuse(problem.reason);
}
