import { readSource } from '../../compile/disk.ts';
import type { Content } from '../../compile/files.ts';
import { ENTITIES, SOURCES } from '../../compile/folders.ts';
import { readRecordedContent } from '../../publication-record/content.ts';
import { isWithin, pathsTo } from '../arguments.ts';
import type { ContentWorld, ExitCode } from '../world.ts';
import { countsOf } from './counts.ts';
import { type Diagnosis, fromProblem, inOrder } from './diagnosis.ts';
import { examine, examineShared } from './examine.ts';
import type { Mended } from './fix.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { linkFaults } from './link-fault.ts';
import { mend } from './mend.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { pretty, summary } from './pretty.ts';
import type { Report } from './report.ts';

type Read = (root: string, today: string) => Promise<Content>;

/**
 * `npm run check`: see `HELP`.
 * @throws Misuse where an option is not known or a path leads to no content
 */
export async function check(world: ContentWorld, read: Read = readRecordedContent): Promise<ExitCode> {
  const options = parseOptions(world.args);
  if (options.help) {
    world.out(HELP);
    return 0;
  }
  const before = await read(world.cwd, world.today);
  const paths = pathsTo(before.files, options.paths, world.cwd, MISSING);
  const mended = options.fix ? await mend(before, { ...options, paths }, world) : [];
  const wrote = mended.length > 0 && !options.dryRun;
  const content = wrote ? await read(world.cwd, world.today) : before;
  const report = reportOn(content, paths, mended, options, world);
  print(report, options, world);
  return report.ok ? 0 : 1;
}

const MISSING =
  'there is no content here. Write the path of an article or an entity, such as content/articles/my-article.md, or a folder of them.';

function reportOn(
  content: Content,
  paths: readonly string[],
  mended: readonly Mended[],
  { all, format, dryRun }: Options,
  { today, cwd, project = cwd }: ContentWorld,
): Report {
  const { registry, library } = content;
  const chosen = content.articles.filter(({ file }) => isWithin(file.path, paths));
  const faultsOf = linkFaults(content, project, cwd);
  const examined = chosen.map((article) =>
    examine(article, {
      registry,
      library,
      today,
      all: all || format === 'json',
      linkFault: faultsOf(article),
    }),
  );
  const diagnoses = inOrder([
    ...content.problems.filter(({ file }) => isWithin(file, paths)).map(fromProblem),
    ...examined.flatMap((article) => article.diagnoses),
    ...sharedFiles(content)
      .filter((file) => isWithin(file, paths))
      .flatMap((file) => examineShared(readSource(cwd, file))),
  ]);
  const drafts = new Set(chosen.filter(({ article }) => article.draft).map(({ file }) => file.path));
  return {
    diagnoses,
    infos: examined.flatMap(({ infos }) => infos),
    counts: countsOf(content),
    paths,
    mended,
    dryRun,
    ok: !diagnoses.some((diagnosis) => counts(diagnosis, drafts)),
  };
}

const sharedFiles = ({ files }: Content) =>
  files.filter((file) => file.startsWith(`${ENTITIES}/`) || file.startsWith(`${SOURCES}/`));

/** A draft is work in hand: its warnings are the list of what is still to be done. */
const counts = ({ severity, file }: Diagnosis, drafts: ReadonlySet<string>) =>
  severity === 'error' || (severity === 'warning' && !drafts.has(file));

function print(report: Report, { format }: Options, world: ContentWorld): void {
  if (format === 'json') world.out(json(report));
  if (format === 'github') for (const diagnosis of report.diagnoses) world.out(github(diagnosis));
  if (format === 'pretty') {
    const texts = new Map<string, string>();
    for (const diagnosis of report.diagnoses) {
      const { file } = diagnosis;
      const text = texts.get(file) ?? readSource(world.cwd, file).text;
      texts.set(file, text);
      world.err(pretty(diagnosis, text, world.color));
    }
  }
  if (format !== 'json') world.out(summary(report));
}
