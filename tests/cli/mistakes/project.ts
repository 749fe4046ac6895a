import { check } from '../../../src/cli/check/command.ts';
import type { Diagnosis } from '../../../src/cli/check/diagnosis.ts';
import { type ContentWorld, run } from '../../../src/cli/world.ts';
import { realDisk } from '../../../src/disk/disk.ts';
import { testFolder } from '../../support/folder.ts';
import { world } from '../../support/world.ts';

/** A mistake of somebody who writes for the first time, and all that `npm run check` says of it. */
export interface Mistake {
  mistake: string;
  /** Words of the article, and what stands in their place. */
  edit?: readonly [from: string, to: string];
  /** Files besides, and files that are written otherwise. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** A line for each problem: where, how grave, and the message. */
  told: string;
}

export const ARTICLE = 'content/articles/anvils.md';

/** An article that nothing is wrong with. */
export const TEXT = `---
title: Acme and the anvils
dek: What a report says, and what stands behind it.
authors: [Ada Lovelace]
published: 2026-11-23
entities:
  - {id: acme, role: Backer}
  - id: globex
    role: Receiver
amounts:
  - id: stake
    quote: more than $14 billion
    value: 14_000_000_000
    bound: at-least
    kind: investment
    from: acme
    to: globex
    sources: [report]
claims:
  - id: first
    quote: it had put more than $14 billion into Globex
    label: The money of Acme
    statement: Acme has put more than $14 billion into Globex.
    says: {who: acme, record: on-record, via: a report}
    status: single-source
    assessment: One outlet says so.
    about: [acme, globex]
    amounts: [stake]
    evidence:
      - {source: report, stance: supports, note: It gives the sum.}
sources:
  - id: report
    publisher: The Daily Anvil
    url: https://example.org/report
    published: 2026-11-20
    tier: major
---

Acme said on Monday that it had put more than $14 billion into Globex.
`;

const FILES = {
  'content/entities/acme.yaml': 'name: Acme\nkind: company\ndescription: Maker of anvils.\n',
  'content/entities/globex.yaml': 'name: Globex\nkind: company\ndescription: Maker of everything else.\n',
};

/** What `npm run check` says of the article with a mistake, a line for each problem. */
export async function saidOf({
  edit: [from, to] = ['', ''],
  files = {},
}: Omit<Mistake, 'told'>): Promise<string> {
  if (!TEXT.includes(from)) throw new Error(`The article does not say: ${from}`);
  const root = testFolder({ ...FILES, [ARTICLE]: TEXT.replace(from, () => to), ...files });
  const { machine, printed } = world(['--format', 'json']);
  const given: ContentWorld = { ...machine, cwd: root, today: '2026-12-01', disk: realDisk };
  await run(() => check(given), given);
  const { problems } = JSON.parse(printed()) as { problems: Diagnosis[] };
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ file, line, column, severity, code, message }) =>
        `${file}:${line}:${column} ${severity} ${code}: ${message}`,
    )
    .join('\n');
}
