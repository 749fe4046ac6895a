import { PAGE_BREAK } from '../../sources/passage.ts';
import { countWords } from '../../sources/plain-text.ts';
import type { Reading } from '../../sources/reading.ts';
import type { Asking } from '../network/asking.ts';
import type { Entry } from '../sources/inventory.ts';
import { fetchSource, readSourceFile } from '../sources/obtain.ts';
import { keepText } from './keep.ts';
import { createSource } from './new-source.ts';
import type { Options } from './options.ts';
import type { Result } from './result.ts';
import type { Target } from './targets.ts';
import type { CaptureWorld } from './world.ts';

interface Given {
  options: Options;
  world: CaptureWorld;
  asking: Asking;
  /** Ids in use; a new one is added. */
  taken: Set<string>;
}

/** Reads a document and writes down what was captured: a result for each source that it is. */
export async function captureTarget(target: Target, given: Given): Promise<Result[]> {
  const { url, entries } = target;
  const { options, world, asking } = given;
  const obtained =
    options.from === undefined
      ? await fetchSource(url, asking)
      : await readSourceFile(options.from, url, world.from);
  if (obtained.kind !== 'read') {
    const { kind, why } = obtained;
    return namesOf(target).map((name) => ({ ...name, kind, why, notes: [], open: [] }));
  }
  const { reading, moved } = obtained;
  const isNew = entries.length === 0;
  const all = isNew ? [newEntry(url, reading, given)] : entries;
  return all.map((entry): Result => {
    const kept = keepReading(entry, reading, given);
    return {
      id: entry.source.id,
      url,
      file: entry.file,
      kind: kept.isNew ? 'captured' : 'unchanged',
      capture: kept.capture,
      ...(reading.text.includes(PAGE_BREAK) && { pages: reading.text.split(PAGE_BREAK).length }),
      ...(isNew && { created: entry.file }),
      notes: [
        ...(moved === undefined ? [] : [`It has moved for good. Write url: ${moved}`]),
        ...otherPage(reading, url, options.from),
        ...reading.left,
      ],
      open: kept.open,
    };
  });
}

/** How the sources that a document is are called. */
export const namesOf = ({ url, entries }: Target): Pick<Result, 'id' | 'url' | 'file'>[] =>
  entries.length === 0
    ? [{ id: url, url }]
    : entries.map(({ source, file }) => ({ id: source.id, url, file }));

/** A file may be of another page than the one that is named. */
function otherPage({ canonical }: Reading, url: string, file: string | undefined): string[] {
  if (file === undefined || canonical === undefined) return [];
  const host = (address: string) => new URL(address).hostname.replace(/^www\./, '');
  return host(canonical) === host(url)
    ? []
    : [`${file} says that it is of ${canonical}: see that it is the right one.`];
}

function newEntry(url: string, reading: Reading, { taken, world }: Given): Entry {
  const { today, cwd: root, disk } = world;
  const entry = createSource(url, reading, { taken, today, root, disk });
  taken.add(entry.source.id);
  return entry;
}

function keepReading(entry: Entry, { text }: Reading, { options, world }: Given) {
  const from = options.from === undefined ? 'live' : options.storedCopy ? 'stored-copy' : 'saved-file';
  const { today, cwd: root, disk } = world;
  return keepText(entry, { text, from, words: countWords(text), today, root, disk });
}
