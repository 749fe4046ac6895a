import { flag, help, readArguments, text } from '../arguments.ts';
import { Misuse } from '../world.ts';

const options = { 'dry-run': flag, sign: flag, 'new-key': flag, key: text, help };

export type Options = ReturnType<typeof parseOptions>;

export const USAGE =
  'Write: npm run seal, npm run seal -- --dry-run, or npm run seal -- PATH… with articles or folders of them.';

export const HELP = `npm run seal -- [PATH…] [--dry-run] [--sign] [--new-key] [--key FILE]

Writes what is published to content/record, claim by claim, and says what is new. Refuses where npm run check does:
what is sealed can never be taken back. Paths of articles or folders restrict what is sealed.

  --dry-run   says what would be written, and writes nothing
  --sign      signs all that is sealed with your private key (Ed25519), in content/record/signature.json
  --new-key   makes such a key, and writes its public half to content/record/public-key.pem. Nothing is sealed
  --key FILE  where your private key is, outside of the project; .config/glosswire/record-key.pem in your home folder

Exit code: 0 all is well; 1 something is wrong, and nothing was sealed; 2 the command was called wrongly.`;

/** @throws Misuse where an option is not known, or does not go with another */
export function parseOptions(args: readonly string[]) {
  const { values, positionals } = readArguments(args, options, ({ message }) => misuse(message));
  const { 'dry-run': dryRun, 'new-key': newKey, ...others } = values;
  if (newKey && (dryRun || others.sign || positionals.length > 0))
    throw new Misuse(
      '--new-key makes a key and nothing else: write npm run seal -- --new-key, then seal and sign.',
    );
  if (dryRun && others.sign) throw new Misuse('A dry run signs nothing: leave --dry-run or --sign out.');
  return { ...others, dryRun, newKey, paths: positionals };
}

const misuse = (message: string): string => {
  const [, option] = /Unknown option '([^']+)'/.exec(message) ?? [];
  return `${option === undefined ? message.split(/\. |\n/)[0] : `There is no option ${option}`}. ${USAGE}`;
};
