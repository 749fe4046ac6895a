import { lstatSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Fault, SourceFile } from './article.ts';
import { LONGEST, tooLong } from './size.ts';
import { encodingFault } from './text-faults.ts';

/** What a UTF-16 unit takes at most in UTF-8: a file with more bytes is too long without being read. */
const UNIT_BYTES = 3;

/**
 * Reads a file of `content/`. What is no file of it (a link that leads out, a folder or a pipe with the name of one)
 * is not read, and what cannot be read does not throw: the fault is told among the problems.
 */
export function readSource(root: string, path: string): SourceFile {
  const file = join(root, path);
  try {
    const fault = faultOf(root, file);
    if (fault !== undefined) return { path, text: '', fault };
    const bytes = readFileSync(file);
    const encoding = encodingFault(bytes);
    return encoding === undefined
      ? { path, text: bytes.toString('utf8') }
      : { path, text: '', fault: encoding };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const isNoText = code === 'ENOENT' && path.includes('\uFFFD');
    const reason = isNoText
      ? 'The name of the file is not in UTF-8, so that it cannot be read: give it another.'
      : `The file cannot be read (${code}): look at its permissions, and at those of its folder.`;
    return { path, text: '', fault: unreadable(reason) };
  }
}

const unreadable = (reason: string): Fault => ({ code: 'unreadable', reason });

function faultOf(root: string, file: string): Fault | undefined {
  const entry = lstatSync(file);
  return entry.isSymbolicLink() ? faultOfLink(root, file) : faultOfEntry(entry, file);
}

function faultOfEntry(entry: Stats, path: string): Fault | undefined {
  if (entry.isDirectory())
    return unreadable('This is a folder with the name of a file: rename it, or take it away.');
  if (!entry.isFile()) return unreadable('This is no file but a pipe, a socket or a device: take it away.');
  /* Only a folder of the content is named without an ending. */
  if (extname(path) === '')
    return unreadable('This is a file where a folder belongs: rename it, or take it away.');
  return entry.size > LONGEST * UNIT_BYTES ? tooLong(entry.size, 'bytes') : undefined;
}

function faultOfLink(root: string, file: string): Fault | undefined {
  const link = `This is a symbolic link to ${readlinkSync(file)}`;
  let target: string;
  try {
    target = realpathSync(file);
  } catch {
    return unreadable(`${link}, which leads to no file: put the file here, or take the link away.`);
  }
  if (!target.startsWith(realpathSync(join(root, 'content')) + sep))
    return unreadable(
      `${link}, outside content. Only what stands in content is published: put the file itself here.`,
    );
  const entry = statSync(target);
  return entry.isDirectory()
    ? unreadable(`${link}, a folder. Links to folders are not followed: put the folder itself here.`)
    : faultOfEntry(entry, file);
}
