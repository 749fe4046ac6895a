import { readSource } from '../../compile/disk.ts';
import { type EditedYaml, removeField } from '../../editing/fields.ts';
import { editFrontmatter } from '../../editing/frontmatter.ts';
import type { Path } from '../../model/diagnostics.ts';
import { unknown } from '../../model/integrity.ts';
import { count, list } from '../../model/show.ts';
import { undecidedIn } from '../../model/undecided.ts';
import { Misuse } from '../world.ts';
import type { ToWrite } from '../written/write.ts';
import type { List } from './answer/schema.ts';
import { type Desk, partyFile } from './desk.ts';

const FIELD = 'proposedBy';

/** A proposal that an editor may keep: one line `proposedBy`. */
interface Kept {
  list: List;
  id: string;
  /** In the article, of the group of keys that has the line; nothing where the file of the party has it. */
  path?: Path;
}

/** Files without the line of what is kept, and why a line could not be taken out. */
export interface Keeping {
  files: ToWrite[];
  kept: Kept[];
  refused: string[];
}

/**
 * Takes the lines `proposedBy` out of what an editor stands behind, in the article and in the files of parties.
 * @param names ids of claims, figures and parties, or `claims`, `amounts` or `entities` for all of a list
 * @throws Misuse where something of that name was not proposed
 */
export function keep(desk: Desk, names: readonly string[]): Keeping {
  const all = proposedIn(desk);
  const isNamed = ({ list, id }: Kept) => names.includes(id) || names.includes(list);
  if (all.length === 0) throw new Misuse(`Nothing in ${desk.file.path} waits for a decision.`);
  const known = [...new Set([...all.map(({ id }) => id), ...all.map((one) => one.list)])];
  const missing = names.length === 0 ? '' : names.find((name) => !known.includes(name));
  if (missing !== undefined)
    throw new Misuse(unknown(missing, known, `write what is proposed: ${list(known, 'or')}.`));
  const refused: string[] = [];
  const taken = (edited: EditedYaml, before: string) => {
    if (typeof edited === 'string') return edited;
    refused.push(edited.reason);
    return before;
  };
  const kept = all.filter(isNamed);
  const parties = kept.filter(({ path }) => path === undefined);
  const files = parties.map(({ id }): ToWrite => {
    const { path, text } = readSource(desk.root, partyFile(id, desk) ?? '');
    return { path, text: taken(removeField(text, [], FIELD), text), before: text };
  });
  const { path, text } = desk.file;
  const edited = editFrontmatter(text, (yaml) =>
    kept.reduce(
      (before, one) => (one.path ? taken(removeField(before, one.path, FIELD), before) : before),
      yaml,
    ),
  );
  const article = { path, text: edited.ok ? edited.text : text, before: text };
  return { files: [...files, article], kept, refused };
}

const proposedIn = ({ compiled: { article }, registry }: Desk): Kept[] =>
  undecidedIn(article, registry).map(({ path }) => {
    const [name, index] = path as [List, number];
    const id = article[name][index]?.id ?? '';
    return { list: name, id, ...(path.at(-1) === FIELD && { path: path.slice(0, -1) }) };
  });

/** What an editor has done with it, and has to do. */
export function keptLines({ kept, refused }: Keeping, dryRun: boolean): string {
  const claims = [...new Set(kept.flatMap(({ list, id }) => (list === 'claims' ? [id] : [])))];
  return [
    `${dryRun ? 'Would keep' : 'Kept'} ${count(kept.length - refused.length, 'proposal')}: ${list([...new Set(kept.map(({ id }) => id))], 'and')}.`,
    ...refused,
    ...(claims.length === 0
      ? []
      : [
          `Write the status that the evidence of ${list(claims, 'and')} bears out; npm run check says where one does not fit.`,
        ]),
  ].join('\n');
}
