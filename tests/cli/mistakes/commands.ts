import { buildCommand } from '../../../src/cli/build/command.ts';
import { captureSources } from '../../../src/cli/capture/command.ts';
import { check } from '../../../src/cli/check/command.ts';
import { checkLinks } from '../../../src/cli/check-links/command.ts';
import { importText } from '../../../src/cli/import/command.ts';
import { newArticle } from '../../../src/cli/new/command.ts';
import { seal } from '../../../src/cli/seal/command.ts';
import { verify } from '../../../src/cli/verify/command.ts';
import type { Command } from '../../../src/cli/world.ts';

/** The commands, each as if it had all of the machine that it asks for: none of these gets so far as to use it. */
export const commands = {
  build: buildCommand,
  check,
  'check:links': checkLinks,
  capture: captureSources,
  import: importText,
  new: newArticle,
  seal,
  verify,
} as unknown as Readonly<Record<string, Command>>;

/** A command that is called wrongly, with the exit code and all that it prints. */
export const calls: readonly (readonly [line: string, told: string])[] = [
  [
    'build --outdir site',
    "2: Unknown option '--outdir'. Write: npm run build, npm run build -- --force to build from nothing, or npm run build -- --outDir FOLDER.",
  ],
  [
    'build --outDir .',
    '1: Nothing is built into ".": it is the folder of the project, or one above it. Name a folder for the site alone: npm run build -- --outDir FOLDER.',
  ],
  ['check --fxi', '2: There is no option --fxi. npm run check -- --help lists what there is.'],
  [
    'check content/articles/nothing.md',
    '2: content/articles/nothing.md: there is no content here. Write the path of an article or an entity, such as content/articles/my-article.md, or a folder of them.',
  ],
  ['check --dry-run', '2: --dry-run belongs to --fix: write --fix --dry-run.'],
  ['check --format xml', '2: There is no format "xml". Write --format pretty, json or github.'],
  ['check:links --timeout soon', '2: --timeout needs a number, such as --timeout 10, not "soon".'],
  [
    'capture example.org/report',
    '2: There is no source "example.org/report". Write the id of one, or an address that starts with https://.',
  ],
  [
    'capture ftp://example.org/report',
    '2: ftp://example.org/report is no web address: only http:// and https:// are captured. To read a file, write ID --from FILE.',
  ],
  [
    'capture https://ada:secret@example.org/report',
    '2: The address holds a user name or a password, which everybody would read. Take out what stands before the @, and the @.',
  ],
  [
    'import',
    '2: What is to be imported is missing. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. npm run import -- --help lists what there is.',
  ],
  [
    'import report.txt more.txt',
    '2: One text at a time: "more.txt" is more than that. Write: npm run import -- FILE, npm run import -- https://…, or npm run import -- - for text that is piped in. npm run import -- --help lists what there is.',
  ],
  [
    'import report.txt --slug My-Report',
    '2: --slug "My-Report" cannot be part of an address: use lower-case letters, digits and single hyphens, as in my-article.',
  ],
  [
    'import report.txt --slug con',
    '2: --slug "con": On Windows con is the name of a device, and no folder of pages can be called so: choose another name.',
  ],
  ['import nothing.txt', '2: nothing.txt: There is no such file.'],
  [
    'import https://ada:secret@example.org/report',
    '2: The address holds a user name or a password, which everybody would read. Take out what stands before the @, and the @.',
  ],
  ['new --title Anvils', '2: --author is missing. npm run new -- --help lists what there is.'],
  [
    'new --title Anvils --author Ada --slug Anvils!',
    '2: "Anvils!" cannot be an address: use lower-case letters, digits and single hyphens, with at least one letter, such as anvils.',
  ],
  [
    'new --title Anvils --author Ada --lang English',
    '2: lang: "English" is no language tag: write en, en-GB or nl.',
  ],
  [
    'seal content/articles/nothing.md',
    '2: content/articles/nothing.md: there is no article here. Write: npm run seal, npm run seal -- --dry-run, or npm run seal -- PATH… with articles or folders of them.',
  ],
  [
    'verify',
    '2: Write one address or folder: npm run verify -- https://example.org/, or npm run verify -- dist.',
  ],
];
