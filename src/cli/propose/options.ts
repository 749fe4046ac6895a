import { basename } from 'node:path';
import { clip } from '../../model/show.ts';
import { visible } from '../../model/visible.ts';
import { flag, help, numbersOf, readArguments, slugIn, text } from '../arguments.ts';
import { Misuse } from '../world.ts';
import { wordsOf } from './program.ts';

export const HELP = `npm run propose -- SLUG --command 'PROGRAM …' [--by NAME]
npm run propose -- SLUG --by NAME < ANSWER
npm run propose -- SLUG --brief > FILE
npm run propose -- SLUG --keep IDS
npm run propose -- SLUG --undo

Has a language model of your choice propose claims and evidence, figures and members of the cast for an article. What it
needs is in the brief: the article, what was captured of its sources, the rules of the house, and the form of the answer,
which is JSON. Pass it on as you like, or let a command of yours do so: it gets the brief on its standard input, and prints
the answer. Nothing else is sent, and Glosswire itself sends nothing.

Of the answer only that is written whose words stand in the article and, of evidence, in what was captured of the source:
with proposedBy saying whose it is, claims as unverified. A party without a file gets one. All else is listed with the
reason. A draft may have such entries; an article that is published may not, until an editor has taken out the line
proposedBy.

  --brief            prints the brief, and asks nobody
  --command COMMAND  asks a command, such as 'llm -m gpt-5'; it is run without a shell
  --by NAME          whose answer it is (the command, without what it is given but the model)
  --claim ID         evidence and figures for this claim alone
  --update           for claims alone whose sources no longer have the words that are quoted
  --size CHARACTERS  how long the brief may be (120000)
  --minutes COUNT    how long the command may take (10)
  --dry-run          says what would be written, and writes nothing
  --keep IDS         takes out the line proposedBy of what you stand behind: ids of claims, figures and parties between
                     commas, or claims, amounts or entities for all of them
  --undo             takes back what was written last, unless somebody has changed the article since

Exit code: 0 all was written, or there is nothing to ask; 1 something of the answer was not taken, or there was none; 2 the
command was called wrongly.`;

export type Options = Exclude<ReturnType<typeof parseOptions>, { act: 'help' }>;

/** What holds where nothing else is asked for. */
const NUMBERS = { size: 120_000, minutes: 10 };

/** @throws Misuse where an option is not known, or does not go with the others */
export function parseOptions(args: readonly string[]) {
  const known = {
    brief: flag,
    command: text,
    by: text,
    claim: text,
    update: flag,
    size: text,
    minutes: text,
    'dry-run': flag,
    keep: text,
    undo: flag,
    help,
  };
  const { values, positionals } = readArguments(
    args,
    known,
    'npm run propose -- --help lists what there is.',
  );
  if (values.help) return { act: 'help' } as const;
  const [slug, ...more] = positionals.map(slugIn);
  if (slug === undefined || more.length > 0)
    throw new Misuse('Write the slug of one article: npm run propose -- SLUG. --help lists what there is.');
  const { brief, undo, keep, claim, update, command, by } = values;
  if (claim !== undefined && update)
    throw new Misuse('--update chooses the claims, and so does --claim: leave one of them out.');
  if (brief && (command !== undefined || undo))
    throw new Misuse('--brief prints the brief and asks nobody: leave --command and --undo out.');
  if (keep !== undefined && (brief || undo || command !== undefined || by !== undefined))
    throw new Misuse(
      '--keep decides on what was proposed before, and asks nobody: leave the other options out.',
    );
  const words = command === undefined ? undefined : wordsOf(command);
  return {
    act: actOf(values),
    slug,
    keep: keep?.split(/[,\s]+/u).filter(Boolean) ?? [],
    claim,
    update,
    words,
    by: by?.trim() || (words && nameOf(words)),
    dryRun: values['dry-run'],
    ...numbersOf(values, NUMBERS),
  };
}

interface Acts {
  undo: boolean;
  keep?: string | undefined;
  brief: boolean;
}

function actOf({ undo, keep, brief }: Acts): 'undo' | 'keep' | 'brief' | 'propose' {
  if (undo) return 'undo';
  if (keep !== undefined) return 'keep';
  return brief ? 'brief' : 'propose';
}

/** A command by its name and its model: what else it is given may be a secret. */
function nameOf(words: readonly string[]): string {
  const place = words.findIndex((word) => /^(?:-m|--model)$/.test(word));
  const model =
    place === -1 ? words.find((word) => /^--model=/.test(word)) : words.slice(place, place + 2).join(' ');
  return clip(visible([basename(words[0] ?? ''), ...(model ? [model] : [])].join(' ')), 120);
}
