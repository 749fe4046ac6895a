import { join } from 'node:path';
import { compileEntities } from '../compile/entities.ts';
import { ENTITIES } from '../compile/folders.ts';
import { createFile } from '../disk/write.ts';
import { type NumberStyle, numberStyleOf } from '../drafting/language.ts';
import { entityFile } from '../editing/entity-file.ts';
import type { Entry } from '../editing/flow.ts';
import { insertEntry, type ListKey } from '../editing/insert.ts';
import { anchor, type NoteKind } from '../model/anchor.ts';
import type { Registry } from '../model/entity.ts';
import { idPattern } from '../model/ids.ts';
import { castEntry, claimEntry, figureEntry, lines } from './entries.ts';
import { message, messagesOf, wordsFor } from './messages.ts';
import { type Open, open, Refusal, textOf, tryOut, write } from './open-article.ts';
import { type Placed, placeOf } from './place.ts';
import type { Fields, Request, Written } from './protocol.ts';

type Insert = Extract<Request, { act: 'insert' }>;

export const LISTS: Readonly<Record<NoteKind, ListKey>> = {
  claim: 'claims',
  figure: 'amounts',
  entity: 'entities',
};

/** Writes a new entry into the article’s frontmatter. @throws Refusal where the article would then have problems */
export async function insert(root: string, request: Insert): Promise<Written> {
  const { slug, passage, kind, fields } = request;
  const desk = await open(root, slug);
  const placed = placeOf(passage, desk.compiled.rendered);
  const newcomer = kind === 'entity' ? newEntity(desk, fields) : undefined;
  const style = numberStyleOf(desk.compiled.article.lang);
  const text = textOf(insertEntry(desk.file.text, LISTS[kind], entryOf(request, placed, style)));
  const compiled = tryOut(desk, text, newcomer?.registry ?? desk.registry, request);
  const note = anchor(kind, lines(fields)['id'] ?? '');
  if (!compiled.rendered.places.has(note)) throw new Refusal(unnamed(placed));
  if (newcomer && !createFile(join(root, newcomer.path), newcomer.text))
    throw new Refusal(message(({ brokenEntity }) => brokenEntity(newcomer.path)));
  const warnings = messagesOf(await write(root, compiled), request);
  return { ok: true, file: desk.file.path, anchor: note, warnings: warnings(wordsFor(request)) };
}

function entryOf({ kind, fields }: Insert, { selector }: Placed, style: NumberStyle | undefined): Entry {
  if (kind === 'entity') return castEntry(fields);
  return kind === 'claim' ? claimEntry(fields, selector) : figureEntry(fields, selector, style);
}

const unnamed = ({ selector }: Placed) => message(({ unnamed }) => unnamed(selector.quote, ENTITIES));

/** A file for an entity that has none, and the registry with it. */
interface Newcomer {
  path: string;
  text: string;
  registry: Registry;
}

function newEntity({ registry }: Open, fields: Fields): Newcomer | undefined {
  const { id = '', name = '', kind = '', description = '' } = lines(fields);
  if (registry.has(id)) return undefined;
  if (!idPattern.test(id)) throw new Refusal(message(({ noId }) => noId(id)));
  const { path, text } = entityFile(id, { name, kind, description });
  const compiled = compileEntities([{ path, text }]);
  if (compiled.problems.length > 0)
    throw new Refusal(
      message(({ newEntity }) => newEntity(id, ENTITIES)),
      messagesOf(compiled.problems, { kind: 'entity', fields }),
    );
  return { path, text, registry: new Map([...registry, ...compiled.registry]) };
}
