import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captureSources } from '../../../src/cli/capture/command.ts';
import { check } from '../../../src/cli/check/command.ts';
import { checkLinks } from '../../../src/cli/check-links/command.ts';
import { importText } from '../../../src/cli/import/command.ts';
import { undoImport } from '../../../src/cli/import/undo.ts';
import { addressFault } from '../../../src/cli/new/address.ts';
import { newArticle } from '../../../src/cli/new/command.ts';
import { newSite } from '../../../src/cli/new/site/command.ts';
import { digestOf } from '../../../src/cli/new/site/samples.ts';
import { propose } from '../../../src/cli/propose/command.ts';
import { seal } from '../../../src/cli/seal/command.ts';
import { verify } from '../../../src/cli/verify/command.ts';
import { type Command, type ContentWorld, type ExitCode, Misuse, run } from '../../../src/cli/world.ts';
import { listName } from '../../../src/cli/written/list.ts';
import { recover } from '../../../src/cli/written/take-back.ts';
import { writeListed } from '../../../src/cli/written/write.ts';
import { readContent } from '../../../src/compile/files.ts';
import { realDisk } from '../../../src/disk/disk.ts';
import { readPlainFile } from '../../../src/disk/read.ts';
import { createFile } from '../../../src/disk/write.ts';
import { printable } from '../../../src/model/control-characters.ts';
import { site, TODAY } from '../../cli/new-site.ts';
import { quickBuild } from '../../press/support/quick-build.ts';
import { FILES, SECRET } from './tree.ts';

/** What the network answers: once a page, else that it is not there. */
const PAGE = `<html><body><article><h1>News</h1><p>${'Acme said on Monday that anvils would fall. '.repeat(8)}</p></article></body></html>`;
const fetch: typeof globalThis.fetch = async (input) =>
  String(input).includes('example.org')
    ? new Response(PAGE, { headers: { 'content-type': 'text/html' } })
    : new Response('', { status: 404 });
const ANSWER = JSON.stringify({
  claims: [
    { id: 'first', evidence: [{ source: 'filing', stance: 'supports', quote: 'total funding commitments' }] },
  ],
});
const digests = new Map(Object.entries(FILES).map(([path, text]) => [path, digestOf(text)]));

/** Runs a command as its program does, on a project. @returns its exit code, and all that it prints */
export async function runCommand(name: string, args: readonly string[], project: string) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(printable(text));
  let time = 0;
  const clock = {
    now: () => time,
    async sleep(ms: number) {
      time += ms;
    },
  };
  const world: ContentWorld = {
    args,
    cwd: project,
    project,
    today: TODAY,
    disk: realDisk,
    color: false,
    readText: (path) => readFile(path, 'utf8'),
    out: print,
    err: print,
  };
  const isThere = { ...world, fetch, clock, create: createFile };
  const commands: Record<string, Command> = {
    async build() {
      const refused = quickBuild(project, args[0] ?? 'dist', ['/index.html', '/articles/anvils/index.html']);
      if (refused !== undefined) world.err(refused);
      return refused === undefined ? 0 : 1;
    },
    capture: () => captureSources({ ...isThere, from: project, archive: 'https://archive.example.org' }),
    check: () => check(world),
    'check:links': () => checkLinks({ ...isThere, cache: join(project, 'cache/links.json') }),
    import: () => importText(importing(world)),
    new: () => newArticle({ ...isThere, lang: 'en' }),
    'new --site': () => newSite({ ...isThere, project, site, digests }),
    propose: () =>
      propose({
        ...world,
        readInput: async () => Buffer.from(ANSWER),
        ask: async () => ({ kind: 'answered', text: ANSWER }),
      }),
    seal: () => seal({ ...world, keyFile: join(project, '../else/key.pem') }),
    verify: () => verify(isThere),
  };
  const command = commands[name] ?? (async (): Promise<ExitCode> => Promise.reject(new Misuse(name)));
  const code = await run(command, world);
  return { code, said: printed.join('\n') };
}

const importing = (world: ContentWorld) => ({
  ...world,
  fetch,
  readFile: readPlainFile,
  readInput: async () => Buffer.from(FILES['story.txt'] ?? ''),
  today: () => TODAY,
  registry: async () => (await readContent(world.cwd)).registry,
  addressFault: (slug: string) => addressFault(slug, world.cwd),
  recover: () => recover(world),
  write: (slug: string, files: Parameters<typeof writeListed>[2]) =>
    writeListed(world.cwd, listName('import', slug), files, world.disk),
  undo: (slug: string | undefined) => undoImport(slug, world),
});

/** Where a command may write, as it says, in the project. */
const OWN: Readonly<Record<string, RegExp>> = {
  capture: /^(?:captures(?:\/|$)|content\/(?:sources(?:\/[^/]+\.yaml)?|articles\/.*\.md)$)/,
  check: /^content\/(?:articles|entities|sources)\//,
  'check:links': /^cache(?:\/links\.json)?$/,
  import: /^(?:\.cache(?:\/written.*)?|content(?:\/(?:articles|entities)(?:\/.*)?)?)$/,
  new: /^content(?:\/articles(?:\/.*\.md)?)?$/,
  'new --site': /^(?:content(?:\/.*)?|src\/site\.config\.ts)$/,
  propose: /^(?:\.cache(?:\/written.*)?|content\/articles\/anvils\.md)$/,
  seal: /^content\/record(?:\/.*)?$/,
};

/** A build may make new files in a folder that is named to it, and those anew that a build has made. */
const isOfBuild = (path: string, before: string | undefined) =>
  before === undefined || /(?:^project\/dist\/(?:articles|index\.html$)|\/\.glosswire$)/.test(path);

/** Folders that hold no content may be links, and what is new is then made where they lead. */
const BEHIND_LINK =
  /^(?:.*\/)?(?:\d{4}-\d\d-\d\d-[0-9a-f]+\.txt|import-[\w-]+\.json|links\.json|[a-z0-9-]+)$/;

/** Whether a command may change what was at a path. */
export const mayChange = (name: string, path: string, before: string | undefined): boolean =>
  name === 'build'
    ? isOfBuild(path, before)
    : (before === undefined && BEHIND_LINK.test(path)) ||
      (path.startsWith('project/') && OWN[name]?.test(path.slice('project/'.length)) === true);

export const isSecret = (text: string) => text.includes(SECRET);
