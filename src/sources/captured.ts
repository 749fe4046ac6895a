import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Folded, fold } from '../anchoring/fold.ts';
import type { Capture } from '../model/capture.ts';
import { memoize, recent } from '../model/memoize.ts';
import { count } from '../model/show.ts';
import type { Source } from '../model/source.ts';
import { LARGEST_TEXT } from './limits.ts';

/** The plain text that was captured of a source last. */
export type Captured =
  /** Nothing was captured of it. */
  | { kind: 'none' }
  /** It was, on another machine: the text is not here. */
  | { kind: 'absent'; path: string }
  /** What is here is not what was captured. */
  | { kind: 'edited'; path: string }
  | { kind: 'read'; path: string; on: string; text: string; folded: Folded };

/** Looks up what was captured of a source. */
export type CapturedOf = (source: Source) => Captured;

/** Where captured text is kept, below the folder that holds `content/`: in no repository and on no page. */
export const CAPTURES = 'captures';

/** Where the text of a capture is kept. The name holds the day and the digest, so that no capture replaces another. */
export const capturePath = (id: string, { on, sha256 }: Pick<Capture, 'on' | 'sha256'>): string =>
  `${CAPTURES}/${id}/${on}-${sha256.slice(0, 12)}.txt`;

export const sha256Of = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** @param root the folder that holds `content/` */
export function capturedIn(root: string): CapturedOf {
  return memoize(({ id, captures }: Source): Captured => {
    const capture = captures.at(-1);
    if (capture === undefined) return { kind: 'none' };
    const path = capturePath(id, capture);
    const file = join(root, path);
    const there = lstatSync(file, { throwIfNoEntry: false });
    if (there === undefined) return { kind: 'absent', path };
    if (!there.isFile() || there.size > LARGEST_TEXT) return { kind: 'edited', path };
    const bytes = readFileSync(file);
    if (sha256Of(bytes) !== capture.sha256) return { kind: 'edited', path };
    const text = bytes.toString('utf8');
    return { kind: 'read', path, on: capture.on, text, folded: fold(text) };
  }, recent<Source, Captured>(20));
}

/** What to say of passages that were not looked up; nothing where there are none. */
export const onTrust = (unseen: number): string[] =>
  unseen === 0
    ? []
    : [
        `${count(unseen, 'passage was', 'passages were')} taken on trust: what was captured of ${unseen === 1 ? 'its source' : 'their sources'} is not on this machine (${CAPTURES}/).`,
      ];
