import { flag, help, readArguments, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

const formats = ['pretty', 'json', 'github'] as const;
const options = { format: { ...text, default: 'pretty' }, fix: flag, 'dry-run': flag, all: flag, help };

export type Options = ReturnType<typeof parseOptions>;

export const HELP = `npm run check -- [PATH…] [--format pretty|json|github] [--all] [--fix [--dry-run]]

Reads all content as the build does and reports whatever would stop a build, and what an editor would
remark on. Paths of files or folders restrict what is reported; everything is read all the same.

  --format pretty   for people: each problem with the lines around it (the default)
  --format json     for programs: one object on standard output
  --format github   for GitHub Actions: annotations on the lines of a pull request
  --all             remarks as well, which by default are only counted
  --fix             mends quotes that the text now words a little differently, and words of statuses and
                    records that are called otherwise now: what several articles cite in the same
                    words moves into content/sources. Shows each change, then writes it. Nothing else
                    in a file is touched
  --fix --dry-run   shows the changes and writes nothing

Exit code: 0 nothing is wrong; 1 there is an error, or a warning in an article that is no draft;
2 the command was called wrongly. Remarks never count.`;

/** @throws Misuse where an option or a format is not known */
export function parseOptions(args: readonly string[]) {
  const { values, positionals } = readArguments(args, options, (fault) => misuse(fault, args));
  const format = formats.find((name) => name === values.format);
  if (format === undefined)
    throw new Misuse(`There is no format "${values.format}". Write --format pretty, json or github.`);
  if (values['dry-run'] && !values.fix)
    throw new Misuse('--dry-run belongs to --fix: write --fix --dry-run.');
  const { 'dry-run': dryRun, ...others } = values;
  return { ...others, paths: positionals, format, dryRun };
}

function misuse({ message, code }: Error & { code: unknown }, args: readonly string[]): string {
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return '--format needs a value: write --format pretty, json or github; the other options take none.';
  const option = args.find((arg) => message.includes(`'${arg.split('=')[0]}'`)) ?? args.join(' ');
  return `There is no option ${option}. npm run check -- --help lists what there is.`;
}
