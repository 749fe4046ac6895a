import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEEP, tangle } from '../../compile/complexity-limits.ts';
import { withinStack } from '../../compile/size.ts';
import type { PlainFile } from '../../disk/read.ts';
import { type Cleaned, clean, isFurniture, mendSpaces } from '../../drafting/clean.ts';
import { escapeMarkdown } from '../../escape.ts';
import { withoutControls } from '../../model/control-characters.ts';
import { Misuse } from '../world.ts';
import { type Decoded, decode } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import { paragraphsOf } from './paragraphs.ts';
import { fetchPage, isAddress } from './web.ts';
import type { ImportWorld } from './world.ts';

/** A text to import, as Markdown. */
export interface Source extends Pick<Cleaned, 'dropped' | 'mended'> {
  title: string | undefined;
  body: string;
  /** Where it was published: the address that a page calls its own, or where it was fetched from. */
  url?: string | undefined;
  published?: string | undefined;
  publisher?: string | undefined;
  /** What the writer should look at, in sentences. */
  doubts?: string[];
}

/** In bytes: more is no article. One more is read, to see whether there is more. */
const MOST_BYTES = 10_000_000;
/** In characters: the annotations that are drafted take up several times the text, and an article may have a million. */
const LONGEST_TEXT = 200_000;

type Form = 'html' | 'markdown' | 'text';

/** Reads what is to be imported. @throws Misuse where there is nothing to import */
export async function readSource(input: string, world: ImportWorld): Promise<Source> {
  if (input === '-') {
    const piped = decode(await world.readInput(MOST_BYTES), 'The input');
    return parse(piped, undefined, 'The input');
  }
  if (!isAddress(input)) return parse(decode(bytesOf(input, world), input), formOfName(input), input);
  const { bytes, url, type, charset } = await fetchPage(input, world.fetch, MOST_BYTES + 1);
  const form = type === 'text/plain' ? 'text' : type === 'text/markdown' ? 'markdown' : 'html';
  const source = await parse(text(bytes, input, charset), form, input, url);
  return { ...source, url: source.url ?? url };
}

function text(bytes: Uint8Array, name: string, charset?: string): Decoded {
  if (bytes.length > MOST_BYTES) throw new Misuse(tooLarge(name));
  return decode(bytes, name, charset);
}

const tooLarge = (name: string) =>
  `${name} has more than ${MOST_BYTES / 1_000_000} MB: that is no article. Import the part that is.`;

function bytesOf(path: string, world: ImportWorld): Uint8Array {
  const file = fileAt(path, world);
  if (file.kind === 'read') return file.bytes;
  if (file.kind === 'too-large') throw new Misuse(tooLarge(path));
  const isFolder = statSync(resolve(world.cwd, path), { throwIfNoEntry: false })?.isDirectory();
  throw new Misuse(`${path}: ${isFolder ? FOLDER : NO_FILE}`);
}

function fileAt(path: string, { cwd, readFile }: ImportWorld): PlainFile {
  try {
    return readFile(resolve(cwd, path), MOST_BYTES);
  } catch (error) {
    const code = String(error instanceof Error && 'code' in error ? error.code : error);
    throw new Misuse(`${path}: ${FAULTS.get(code) ?? `The file cannot be read (${code}).`}`);
  }
}

const FOLDER = 'This is a folder, not a file. Write the path of one text.';
const NO_FILE =
  'This is no file but a pipe, a socket or a device. To import what a program writes, pipe it in: PROGRAM | npm run import -- -';

/** Windows opens no folder. */
const FAULTS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file.'],
  ['EISDIR', FOLDER],
]);

function formOfName(path: string): Form | undefined {
  if (/\.(?:md|markdown)$/iu.test(path)) return 'markdown';
  return /\.x?html?$/iu.test(path) ? 'html' : undefined;
}

async function parse(
  { text: content, left }: Decoded,
  form: Form | undefined,
  name: string,
  url?: string,
): Promise<Source> {
  const known =
    form ?? (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(content) ? 'html' : 'text');
  const read = await READERS[known]();
  const source = withinStack(
    () => asText(read(content, name, url)),
    () => {
      throw new Misuse(tangled(name, DEEP));
    },
  );
  if (source.body.trim() === '')
    throw new Misuse(`${name} has no prose: nothing is left once what belongs to the page is taken away.`);
  if (source.body.length > LONGEST_TEXT)
    throw new Misuse(
      `${name} has ${source.body.length.toLocaleString('en')} characters of prose, and at most ${LONGEST_TEXT.toLocaleString('en')} can be drafted as one article. Divide it, and import the parts.`,
    );
  const knot = tangle(source.body);
  if (knot !== undefined) throw new Misuse(tangled(name, knot.reason));
  return left.length === 0 ? source : { ...source, doubts: left };
}

/** Control characters are no words, wherever a page has them. */
const asText = (source: Source): Source => ({
  ...source,
  title: source.title && withoutControls(source.title),
  body: withoutControls(source.body),
  publisher: source.publisher && withoutControls(source.publisher),
});

const tangled = (name: string, reason: string) => `${name} cannot be drafted. ${reason}`;

type Reader = (content: string, name: string, url?: string) => Source;

/** What reads pages is loaded for a page alone: that takes a third of what a short text does. */
const READERS: Readonly<Record<Form, () => Reader | Promise<Reader>>> = {
  html: async () => (await import('./from-page.ts')).fromPage,
  markdown: () => fromMarkdown,
  text: () => fromText,
};

/** What a sentence or a part of one ends with, in any script. */
const STOP = /[\p{Sentence_Terminal}:;,；：，、،…]["”’)»」』]*$/u;

/** Most of its longer words have a capital: a sentence has few. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** A first line without a full stop is the headline, or one in title case whose quotation ends with one. */
function fromText(text: string): Source {
  const { paragraphs, ...done } = clean(paragraphsOf(text));
  const [first = '', ...rest] = paragraphs;
  const isTitle =
    rest.length > 0 &&
    first.length <= 160 &&
    (!STOP.test(first) || (/[”’"']$/u.test(first) && isTitleCase(first)));
  const prose = isTitle ? rest : paragraphs;
  return { title: isTitle ? first : undefined, body: prose.map(escapeMarkdown).join('\n\n'), ...done };
}

/** Markdown stays as its writer wrote it, but for lines of the page and missing spaces outside code. */
function fromMarkdown(source: string): Source {
  const { title, body, left } = readMarkdown(source);
  const dropped: string[] = left;
  const mended: string[] = [];
  let code = false;
  const lines = body.split('\n').flatMap((line) => {
    if (/^\s*(?:```|~~~)/u.test(line)) code = !code;
    if (code) return [line];
    if (isFurniture(line)) {
      dropped.push(line.trim());
      return [];
    }
    const result = mendSpaces(line);
    mended.push(...result.mended);
    return [result.line];
  });
  return { title, body: lines.join('\n').trim(), dropped, mended };
}
