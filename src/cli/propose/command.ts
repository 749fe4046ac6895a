import type { LocatedProblem } from '../../model/diagnostics.ts';
import { unknown } from '../../model/integrity.ts';
import { list } from '../../model/show.ts';
import { type ExitCode, Misuse } from '../world.ts';
import { listName } from '../written/list.ts';
import { takeBackFor, takenBackLines } from '../written/of-article.ts';
import { recover } from '../written/take-back.ts';
import { writeListed } from '../written/write.ts';
import { LARGEST_ANSWER, readAnswer } from './answer/read.ts';
import { briefOf, type Scope, sizeOf } from './brief/brief.ts';
import { type Desk, driftedIn, openDesk } from './desk.ts';
import { judge } from './judging/judge.ts';
import { keep, keptLines } from './keep.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { summary, told } from './report.ts';
import type { ProposeWorld } from './world.ts';

/**
 * `npm run propose`: see `HELP`.
 * @throws Misuse where an option or a name is not known, nothing was captured, or the size is too small
 */
export async function propose(world: ProposeWorld): Promise<ExitCode> {
  const options = parseOptions(world.args);
  if (options.act === 'help') {
    world.out(HELP);
    return 0;
  }
  recover(world);
  if (options.act === 'undo') return undo(options, world);
  const desk = await deskFor(options, world);
  if (desk === undefined) return 1;
  if (options.act === 'keep') return keepFor(desk, options, world);
  const scope = scopeOf(desk, options);
  if (options.update && scope.drifted.length === 0) {
    world.out(`Every passage that ${desk.file.path} quotes is still in the last capture of its source.`);
    return 0;
  }
  if (options.act === 'brief' || options.words !== undefined) {
    const brief = briefOf(desk, scope, options.size);
    for (const sentence of brief.left) world.err(sentence);
    if (options.act === 'brief') {
      world.out(brief.text);
      return 0;
    }
    world.err(`${options.words?.[0]} gets a brief of ${sizeOf(brief)} …`);
    return takeOver(await answerOf(brief.text, options, world), options, world);
  }
  return takeOver(await pipedAnswer(options, world), options, world);
}

async function deskFor({ slug }: Options, world: ProposeWorld): Promise<Desk | undefined> {
  const desk = await openDesk(world.cwd, slug);
  if (desk === undefined) throw new Misuse(`There is no article "${slug}" in content/articles.`);
  if (!Array.isArray(desk)) return desk;
  world.err(told(desk, world.color));
  world.err('Nothing was proposed: mend the article first.');
  return undefined;
}

/** @throws Misuse where there is no such claim */
function scopeOf(desk: Desk, { claim: id, update }: Options): Scope {
  const { claims } = desk.compiled.article;
  if (update) {
    const drifted = driftedIn(desk);
    return { drifted, claims: claims.filter((claim) => drifted.some((one) => one.claim.id === claim.id)) };
  }
  if (id === undefined) return { drifted: [] };
  const claim = claims.find((one) => one.id === id);
  const ids = claims.map((one) => one.id);
  if (claim === undefined) throw new Misuse(unknown(id, ids, 'write the id of a claim of the article.'));
  return { drifted: [], claims: [claim] };
}

/** The answer of a command; nothing where there is none, which is told. */
async function answerOf(brief: string, { words = [], minutes }: Options, world: ProposeWorld) {
  const answered = await world.ask(words, brief, { time: minutes * 60_000, size: LARGEST_ANSWER });
  if (answered.kind === 'answered') return answered.text;
  world.err(`${answered.why}\nNothing was written.`);
  return undefined;
}

/** @throws Misuse where nothing is piped in, or it is not said whose it is */
async function pipedAnswer({ slug, by }: Options, world: ProposeWorld): Promise<string | undefined> {
  const how = `Ask a command, npm run propose -- ${slug} --command 'llm -m gpt-5', or pipe an answer in: npm run propose -- ${slug} --by NAME < ANSWER`;
  if (by === undefined) throw new Misuse(`Whose answer is it? Say so with --by NAME. ${how}`);
  const bytes = await world.readInput(LARGEST_ANSWER + 1);
  if (bytes === undefined || bytes.length === 0) throw new Misuse(`There is no answer. ${how}`);
  if (bytes.length <= LARGEST_ANSWER) return new TextDecoder().decode(bytes);
  world.err(
    `The answer has more than ${LARGEST_ANSWER / 1_000_000} MB, and was not read. Nothing was written.`,
  );
  return undefined;
}

/** What an answer is called in messages. */
const ANSWER = 'answer';

/** Judges an answer by the article as it is by now: a model may have taken minutes. */
async function takeOver(text: string | undefined, options: Options, world: ProposeWorld): Promise<ExitCode> {
  const desk = text === undefined ? undefined : await deskFor(options, world);
  if (text === undefined || desk === undefined) return 1;
  const answer = readAnswer(text, ANSWER);
  if ('code' in answer) return refuse([answer], world);
  const { slug, by = 'somebody', dryRun } = options;
  const { drifted, claims } = scopeOf(desk, options);
  const only = claims && new Set(claims.map(({ id }) => id));
  const judged = judge(answer, desk, { by, only });
  const { path, text: before } = desk.file;
  /* The article comes last, so that it never stands without its parties. */
  const files = [...judged.desk.parties.values(), { path, text: judged.desk.file.text, before }];
  if (judged.taken.length > 0 && !dryRun)
    writeListed(world.cwd, listName('propose', slug), files, world.disk);
  if (judged.problems.length > 0) {
    world.err(told(judged.problems, world.color));
    world.err('');
  }
  world.out(summary(judged, { slug, paths: files.map((file) => file.path), by, dryRun, drifted }));
  return judged.problems.length === 0 ? 0 : 1;
}

function refuse(problems: readonly LocatedProblem[], world: ProposeWorld): ExitCode {
  world.err(told(problems, world.color));
  world.err('Nothing was written.');
  return 1;
}

/** @throws Misuse where something that is named was not proposed */
function keepFor(desk: Desk, { slug, keep: names, dryRun }: Options, world: ProposeWorld): ExitCode {
  const keeping = keep(desk, names);
  if (!dryRun) writeListed(world.cwd, listName('propose', slug), keeping.files, world.disk);
  world.out(keptLines(keeping, dryRun));
  return keeping.refused.length === 0 ? 0 : 1;
}

/** @throws Misuse where there is nothing to take back */
async function undo({ slug }: Options, { cwd, disk, out, err }: ProposeWorld): Promise<ExitCode> {
  const taken = await takeBackFor('propose', slug, { cwd, disk });
  if (taken.kind === 'unknown')
    throw new Misuse(`Nothing that was proposed for "${slug}" can be taken back.`);
  if (taken.kind === 'changed') {
    err(
      `Nothing was taken back, for this was changed since: ${list(taken.paths)}. Take out by hand what has a line proposedBy.`,
    );
    return 1;
  }
  out(takenBackLines(taken));
  return 0;
}
