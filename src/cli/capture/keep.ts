import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../disk/disk.ts';
import { createFile, replaceFile } from '../../disk/write.ts';
import { addEntry, type EditedYaml, setField } from '../../editing/fields.ts';
import { flow } from '../../editing/flow.ts';
import { editFrontmatter } from '../../editing/frontmatter.ts';
import type { Capture } from '../../model/capture.ts';
import { capturePath, sha256Of } from '../../sources/captured.ts';
import type { Entry } from '../sources/inventory.ts';
import { Misuse } from '../world.ts';

/** What became of a source whose words were read. */
export interface Kept {
  /** False where they are the same as in the last capture. */
  isNew: boolean;
  capture: Capture;
  /** What a person has to do: a sentence each. */
  open: string[];
}

interface Given {
  text: string;
  from: Capture['from'];
  words: number;
  today: string;
  root: string;
  disk: Disk;
}

/**
 * Keeps the words of a source: first the text, then day and digest in the file of the source, each whole or not at all.
 * So whenever it is interrupted, each digest that is written down is that of a text that is there.
 */
export function keepText(entry: Entry, given: Given): Kept {
  const { text, from, words, today, root, disk } = given;
  const sha256 = sha256Of(text);
  const last = entry.source.captures.at(-1);
  const isNew = last?.sha256 !== sha256;
  const capture = isNew ? { on: today, sha256, from, words } : last;
  writeText(join(root, capturePath(entry.source.id, capture)), text, disk);
  if (!isNew) return { isNew, capture, open: [] };
  if (last !== undefined && last.on > today)
    return {
      isNew,
      capture,
      open: [
        `The clock here says ${today}, and the last capture is of ${last.on}: see which is right. The file stays as it is.`,
      ],
    };
  const isRead = from === 'live' || entry.source.accessed === undefined;
  const edits = [
    ...(isRead ? [(yaml: string) => setField(yaml, entry.path, 'accessed', today)] : []),
    (yaml: string) => addEntry(yaml, entry.path, 'captures', { ...capture }),
  ];
  const reason = editEntry(entry, edits, root, disk);
  const paste = `Write into captures of "${entry.source.id}": ${flow({ ...capture })}`;
  return { isNew, capture, open: reason === undefined ? [] : [`${entry.file}: ${reason} ${paste}`] };
}

/**
 * A text under its name is never replaced but where it was edited: then it is no capture.
 * @throws Misuse where no file stands there: what a link leads to is not ours
 */
function writeText(path: string, text: string, disk: Disk): void {
  if (createFile(path, text, disk)) return;
  if (!lstatSync(path).isFile())
    throw new Misuse(`${path} is no file, and captured text belongs there: take it away, and try again.`);
  if (readFileSync(path, 'utf8') !== text) replaceFile(path, text, disk);
}

/** Edits what is written of a source, in the file as it is now. Why it stays as it is, where it does. */
export function editEntry(
  { file, path }: Entry,
  edits: readonly ((yaml: string) => EditedYaml)[],
  root: string,
  disk: Disk,
): string | undefined {
  const text = readFileSync(join(root, file), 'utf8');
  const all = (yaml: string) =>
    edits.reduce<EditedYaml>((edited, edit) => (typeof edited === 'string' ? edit(edited) : edited), yaml);
  const edited = path.length === 0 ? whole(all(text)) : editFrontmatter(text, all);
  if (!edited.ok) return edited.reason;
  replaceFile(join(root, file), edited.text, disk);
  return undefined;
}

const whole = (edited: EditedYaml) =>
  typeof edited === 'string'
    ? { ok: true as const, text: edited }
    : { ok: false as const, reason: edited.reason };
