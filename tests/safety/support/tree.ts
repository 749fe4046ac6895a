import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { configuration } from '../../../src/cli/new/site/configuration.ts';
import { serialize } from '../../../src/publication-record/serialize.ts';
import { capturePath } from '../../../src/sources/captured.ts';
import { site } from '../../cli/new-site.ts';
import { quickBuild } from '../../press/support/quick-build.ts';
import { captureOf, filing } from '../../support/captured.ts';
import { testFolder } from '../../support/folder.ts';
import { ENTITY_FILES, published, sealedFirst } from '../../support/record.ts';

/** What stands in every file outside of the project: no command may show it. */
export const SECRET = 'of-nobody-elses-business';
const FILING = 'We have made total funding commitments of $13 billion.\n';
const capture = captureOf(FILING);

/** A project in which there is something for every command to do. */
export const FILES: Readonly<Record<string, string>> = {
  ...ENTITY_FILES,
  'content/articles/anvils.md': published().file.text,
  'content/record/anvils.yaml': serialize(sealedFirst()),
  'content/sources/filing.yaml': stringify({ ...filing, captures: [capture] }),
  [capturePath('filing', capture)]: FILING,
  'src/site.config.ts': configuration(site),
  'story.txt': 'The story\n\nInitech Corp. said on Monday that it had lost $3 million in a year.\n',
};
const OUTSIDE = {
  'else/secret.md': `---\ntitle: ${SECRET}\n---\n\n${SECRET}\n`,
  'else/acme.yaml': `name: ${SECRET}\nkind: company\n`,
  'else/story.md': `${SECRET}\n`,
  'else/dist/index.html': SECRET,
};

/** Something that a person, or somebody else, has put somewhere. */
export interface Strewn {
  path: string;
  what: 'file' | 'folder' | 'pipe' | 'nothing' | { to: string };
}

const PATHS = [
  ...Object.keys(FILES).filter((path) => path !== 'src/site.config.ts'),
  ...'content content/articles content/entities content/sources content/record captures captures/filing'.split(
    ' ',
  ),
  ...'content/articles/new.md content/articles/the-story.md content/articles/deep/x.md'.split(' '),
  ...'content/entities/initech.yaml content/entities/secret.yaml content/sources/new.yaml'.split(' '),
  ...'content/record/signature.json content/record/public-key.pem .cache/written .cache'.split(' '),
  ...'.cache/written/import-the-story.json dist dist/index.html dist/articles cache/links.json key.pem'.split(
    ' ',
  ),
];
/** Into the project and out of it, to what is no file, to nothing, to itself. */
const TARGETS =
  'TOP/else TOP/else/secret.md TOP/else/acme.yaml TOP/else/dist TOP/else/new TOP/project TOP . .. /dev/zero /dev/null nowhere TOP/project/content/articles/anvils.md TOP/project/content/entities'.split(
    ' ',
  );
export const strewn: fc.Arbitrary<Strewn> = fc.record({
  path: fc.constantFrom(...PATHS),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.record({ to: fc.constantFrom(...TARGETS) }) },
    { weight: 2, arbitrary: fc.constantFrom('file', 'folder', 'pipe', 'nothing') },
  ) as fc.Arbitrary<Strewn['what']>,
});

/** Where a built site stands already, beside a project and what is somebody else’s. @returns the folder above them */
export function treeWith(all: readonly Strewn[]): string {
  const inProject = Object.entries(FILES).map(([path, text]) => [`project/${path}`, text]);
  const top = realpathSync(testFolder({ ...Object.fromEntries(inProject), ...OUTSIDE }));
  quickBuild(join(top, 'project'), 'dist', ['/index.html', '/articles/anvils/index.html']);
  for (const one of all) strew(top, one);
  return top;
}

/** Puts it in the place of what is there, unless the way to it leads out of the project. */
function strew(top: string, { path, what }: Strewn): void {
  const file = join(top, 'project', path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!`${realpathSync(dirname(file))}/`.startsWith(`${top}/project/`)) return;
    rmSync(file, { recursive: true, force: true });
    if (what === 'file') writeFileSync(file, `of somebody else ${path}\n`);
    else if (what === 'folder') mkdirSync(file);
    else if (what === 'pipe') execFileSync('mkfifo', [file]);
    else if (what !== 'nothing') symlinkSync(what.to.replace('TOP', top), file);
  } catch {
    /* Something else is in the way. */
  }
}
