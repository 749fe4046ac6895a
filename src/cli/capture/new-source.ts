import { join } from 'node:path';
import { stringify } from 'yaml';
import { SOURCES } from '../../compile/folders.ts';
import type { Disk } from '../../disk/disk.ts';
import { createFile } from '../../disk/write.ts';
import { withoutControls } from '../../model/control-characters.ts';
import { idPattern } from '../../model/ids.ts';
import { clip } from '../../model/show.ts';
import { type Source, sourceFileSchema } from '../../model/source.ts';
import type { Reading } from '../../sources/reading.ts';
import type { Entry } from '../sources/inventory.ts';

/**
 * Writes `content/sources/<id>.yaml` for a document that is no source yet, with what it says of itself.
 * @param taken ids that are in use
 */
export function createSource(
  url: string,
  reading: Reading,
  { taken, today, root, disk }: { taken: ReadonlySet<string>; today: string; root: string; disk: Disk },
): Entry {
  const { title, publisher, published, lang } = reading;
  const data = {
    publisher: clip(withoutControls(publisher ?? new URL(url).hostname.replace(/^www\./, '')), 120),
    ...(title && { title: clip(withoutControls(title), 240) }),
    url,
    ...(published && { published }),
    accessed: today,
    tier: 'major',
    ...(lang && { lang }),
  };
  const parsed = sourceFileSchema.parse(data);
  const text = stringify(data, { lineWidth: 0 });
  for (const id of idsFor(url, published ?? today)) {
    const file = `${SOURCES}/${id}.yaml`;
    if (taken.has(id) || !createFile(join(root, file), text, disk)) continue;
    const source: Source = { id, ...parsed };
    return { source, file, path: [], articles: new Set() };
  }
  throw new Error('There are always more ids.');
}

/** "bloomberg-2025-01-22", and the same with a number. */
function* idsFor(url: string, day: string): Generator<string> {
  const base = `${hostName(url)}-${day}`;
  yield base;
  for (let number = 2; ; number += 1) yield `${base}-${number}`;
}

/** Below a country, these are no names: "bbc.co.uk". */
const SHARED = new Set(['co', 'com', 'ac', 'gov', 'go', 'org', 'or', 'net', 'ne', 'edu']);

/** What the host is called, as part of an id. */
function hostName(url: string): string {
  const { hostname } = new URL(url);
  const parts = /^[\d.]+$|^\[/.test(hostname) ? [] : hostname.split('.').slice(0, -1);
  if (parts.length > 1 && SHARED.has(parts.at(-1) ?? '')) parts.pop();
  const name = (parts.at(-1) ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return idPattern.test(name) ? name : 'source';
}
