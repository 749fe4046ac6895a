import { flag, help, readArguments, text } from '../../arguments.ts';
import { type FieldName, fieldNames } from './fields.ts';

export const HELP = `npm run new -- --site [--name NAME] [--address URL] [--lang TAG] [--publisher NAME] [--description TEXT] [--base PATH] [--yes]

Makes the site yours: writes src/site.config.ts, leaves a small article to write over, and takes the sample articles,
their entities and their publication record away. What is not given is asked for.

  --name NAME          the name of the site, in its masthead and titles
  --address URL        scheme and host at which readers find it, such as https://news.example.org
  --lang TAG           the language of the interface, such as en-GB or de
  --publisher NAME     who publishes it (the name of the site)
  --description TEXT   one line on what it is
  --base PATH          the path below which it stands, such as /news/ (/)
  --yes                removes the samples, and overwrites a configuration of yours, without asking

Removes only samples that are as they came, never a file of yours; lists them, and asks before it. Where it was
interrupted, call it again. Exit code: 0 done; 1 a file could not be written; 2 the command was called wrongly.`;

/** @throws Misuse where an option is not known or has no value */
export function parseSiteOptions(args: readonly string[]) {
  const fields = Object.fromEntries(fieldNames.map((name) => [name, text])) as Record<FieldName, typeof text>;
  const options = { ...fields, site: flag, yes: flag, help };
  const advice = 'npm run new -- --site --help lists what there is.';
  const { site: _, yes, help: isHelp, ...given } = readArguments(args, options, advice, false).values;
  return { given, yes, isHelp };
}
