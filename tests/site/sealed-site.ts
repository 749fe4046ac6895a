import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownEnvironment } from '../support/environment.ts';
import { put } from '../support/put.ts';
import { build } from './build.ts';

export const SLUG = 'works';

const entity = 'name: Acme\nkind: company\ndescription: Maker of anvils.\n';
const article = (claims: string, rest = '') => `---
title: What Acme said of its works
dek: Three claims and what became of them.
authors: [Ada Lovelace]
published: 2026-01-10
entities:
  - {id: acme, role: Maker}
claims:
${claims}
sources:
  - {id: accounts, publisher: Acme, title: Accounts, url: "https://example.org/accounts?year=2025&part=a", tier: primary}
  - {id: daily, publisher: The Daily, url: "https://example.org/näheres", tier: major}
${rest}---

Acme “sold” nine hundred anvils[^1], and *opened* a second works. It has a rival.

- One more thing.

[^1]: Or so it says.
`;

const sold = (rest = '') => `  - id: anvils-sold
    quote: nine hundred anvils
    label: Nine hundred anvils
    statement: Acme sold nine hundred anvils & more in 2025 <as it says>.
    says: {who: acme, record: on-record}
    status: contradicted
    verdict: "No: eight hundred"
    assessment: Its own accounts count eight hundred, and name each buyer.
    due: 2025
    evidence:
      - {source: accounts, stance: contradicts, quote: "eight hundred anvils were delivered"}
      - {source: daily, stance: supports, note: "Repeats what Acme said – “nine hundred”.", independent: false}
${rest}`;
const opened = `  - id: second-works
    quote: a second works
    label: A second works
    statement: Acme opened a second works in Köln.
    says: {who: acme, record: on-record}
    status: single-source
    assessment: Only Acme says so.
    evidence:
      - {source: daily, stance: context, note: Found no sign of it.}
`;
const rival = `  - id: rival
    quote: It has a rival
    label: A rival
    statement: A rival will buy Acme.
    says: {record: author}
    status: unverified
    assessment: Nobody else says so.
`;

export interface SealedSite {
  /** The built site. */
  folder: string;
  /** Holds `content/`. */
  root: string;
  /** The private key that signed it. */
  key: string;
}

/** Builds a site of one article that was sealed twice and signed. @param root an empty folder */
export async function sealedSite(root: string): Promise<SealedSite> {
  const key = join(root, 'keys/record-key.pem');
  const project = join(root, 'project');
  put(project, 'content/entities/acme.yaml', entity);
  put(project, 'content/articles/works.md', article(sold() + opened + rival));
  seal(project, '--new-key', '--key', key);
  seal(project);
  const told =
    '    history:\n      - {date: 2026-02-01, status: contradicted, outcome: broken, note: The buyers are named.}\n';
  const withdrawn =
    'withdrawn:\n  - {id: rival, date: 2026-02-01, note: The person who said so took it back.}\n';
  put(
    project,
    'content/articles/works.md',
    article(sold(told).replace('count eight', 'list eight') + opened, withdrawn),
  );
  seal(project, '--sign', '--key', key);
  const { code, output, folder } = await build({
    name: 'sealed',
    contentRoot: project,
    skip: 'cards,search',
  });
  if (code !== 0) throw new Error(`The sealed site does not build:\n${output}`);
  return { folder, root: project, key };
}

function seal(root: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/seal.ts', ...args], {
    env: { ...ownEnvironment(), CONTENT_ROOT: root },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`seal ${args.join(' ')}: ${stdout}${stderr}`);
}

/** The files of a built site that are checked: their texts, by path. */
export const textsOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:json|html|txt)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
