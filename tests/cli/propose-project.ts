import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { propose } from '../../src/cli/propose/command.ts';
import { ask } from '../../src/cli/propose/program.ts';
import type { ProposeWorld } from '../../src/cli/propose/world.ts';
import { run } from '../../src/cli/world.ts';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { placeholdersIn } from '../../src/model/placeholders.ts';
import { capturePath } from '../../src/sources/captured.ts';
import { article, cast, claim } from '../support/article.ts';
import { captureOf } from '../support/captured.ts';
import { testFolder } from '../support/folder.ts';
import { ENTITY_FILES } from '../support/record.ts';
import { world } from '../support/world.ts';

export const PROSE = `Acme said on Monday that it had put more than $14 billion into Globex.

Globex has hired four hundred smiths since May. Its anvils weigh nine stone, and nobody has ever returned one.
`;

export const FILING = `Acme annual report

We have made total funding commitments of $13 billion, of which eleven are paid.

Globex employed 212 smiths at the end of June.
`;

export const imported = {
  id: 'smiths',
  quote: 'Globex has hired four hundred smiths since May',
  label: 'Globex has hired four hundred',
  statement: 'Globex has hired four hundred smiths since May.',
  says: { record: 'author' },
  status: 'unverified',
  assessment: placeholdersIn('en').assessment,
};

export const good = {
  id: 'anvil-weight',
  quote: 'Its anvils weigh nine stone',
  label: 'Nine stone',
  statement: 'An anvil of Globex weighs nine stone.',
  says: { who: 'globex', record: 'own-word' },
  assessment: 'The filing counts smiths and no anvils.',
  about: ['globex'],
  evidence: [
    { source: 'filing', stance: 'context', quote: 'employed 212 smiths', note: 'No word of anvils.' },
  ],
};

export const known = {
  id: 'first',
  evidence: [{ source: 'filing', stance: 'contradicts', quote: 'total funding commitments of $13 billion' }],
};

export const sum = {
  id: 'in-globex',
  quote: 'more than $14 billion',
  value: 14_000_000_000,
  bound: 'at-least',
  currency: 'USD',
  kind: 'investment',
  from: 'acme',
  to: 'globex',
  claim: 'first',
};
export const weight = {
  id: 'nine-stone',
  quote: 'nine stone',
  value: 9,
  unit: 'stone/stone',
  kind: 'other',
  what: 'weight',
  claim: 'anvil-weight',
};
export const monday = {
  id: 'monday',
  name: 'Monday',
  kind: 'publication',
  description: 'A weekly paper.',
  role: 'Is named in the text',
};

interface Project {
  /** Of the article. */
  fields?: Record<string, unknown>;
  /** What was captured of the one source: more than one where it changed. */
  texts?: string[];
  disk?: Disk;
}

/** A project with one article, two claims and one source, for which something is proposed. */
export function proposing({ fields = {}, texts = [FILING], disk = realDisk }: Project = {}) {
  const captures = texts.map(captureOf);
  const filing = { publisher: 'Acme', url: 'https://example.org/10q', tier: 'primary', captures };
  const head = { draft: true, entities: cast, claims: [claim, imported], sources: ['filing', 'leaflet'] };
  const path = 'content/articles/anvils.md';
  const root = testFolder({
    ...ENTITY_FILES,
    'content/sources/filing.yaml': stringify(filing),
    'content/sources/leaflet.yaml': stringify({
      publisher: 'Globex',
      url: 'https://example.org/l',
      tier: 'trade',
    }),
    [path]: article({ ...head, ...fields }, PROSE),
    ...Object.fromEntries(
      texts.map((text, index) => [capturePath('filing', captures[index] ?? captureOf(text)), text]),
    ),
  });
  return {
    root,
    path,
    read: () => readFileSync(join(root, path), 'utf8'),
    /** Runs the command: its exit code and all that it prints. @param input what is piped in */
    async propose(args: string[], input?: string | Uint8Array) {
      const { machine, printed } = world(['anvils', ...args]);
      const given: ProposeWorld = {
        ...machine,
        cwd: root,
        today: '2026-12-01',
        disk,
        readInput: async (limit) => (input === undefined ? undefined : Buffer.from(input).subarray(0, limit)),
        ask,
      };
      return `${await run(() => propose(given), given)}: ${printed()}`;
    },
    /** The same with an answer of these claims, or of several lists. */
    answer(lists: unknown[] | Record<string, unknown[]>, ...args: string[]) {
      const all = Array.isArray(lists) ? { claims: lists } : lists;
      return this.propose(['--by', 'a model', ...args], JSON.stringify(all, null, 2));
    },
  };
}

/** The lines that an edit added to a text; nothing may be gone but lines that it changed. */
export const added = (before: string, after: string): string => {
  const old = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => !old.has(line))
    .join('\n');
};

/** The file of a party. */
export const fileOf = (root: string, id: string) => join(root, `content/entities/${id}.yaml`);
