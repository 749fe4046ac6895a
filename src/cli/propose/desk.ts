import { basename, extname } from 'node:path';
import { type CompiledArticle, compileArticle } from '../../compile/article.ts';
import { ENTITIES } from '../../compile/folders.ts';
import { type OneArticle, readOne } from '../../compile/one.ts';
import { hasQuote } from '../../compile/passages.ts';
import type { Claim, Evidence } from '../../model/claim.ts';
import type { LocatedProblem } from '../../model/diagnostics.ts';
import type { Selector } from '../../model/quote.ts';
import { type CapturedOf, capturedIn } from '../../sources/captured.ts';
import { type Drift, driftOf } from '../../sources/drift.ts';
import type { ToWrite } from '../written/write.ts';

/** An article that entries are proposed for, with what was captured of its sources: first as it is on the disk, then as it is to be. */
export interface Desk extends Pick<OneArticle, 'file' | 'registry' | 'library' | 'refused' | 'files'> {
  /** As it was before the last edits, where these change nothing that other entries name. */
  compiled: CompiledArticle;
  captured: CapturedOf;
  /** The folder that holds `content/`. */
  root: string;
  /** The files of parties that are to be written besides, by their paths. */
  parties: ReadonlyMap<string, ToWrite>;
}

/**
 * Opens an article by its slug. That words of its sources are no longer there does not keep it from being opened, nor what
 * was proposed before.
 * @returns its problems where it does not compile, and nothing where there is none
 */
export async function openDesk(root: string, slug: string): Promise<Desk | LocatedProblem[] | undefined> {
  const one = await readOne(root, slug);
  if (one === undefined) return undefined;
  const compiled = tryOut(one.file.text, one);
  return compiled.ok
    ? { ...one, root, compiled: compiled.value, captured: capturedIn(root), parties: new Map() }
    : [...one.problems, ...compiled.problems];
}

/** The article with another text, compiled. */
export const tryOut = (
  text: string,
  { file, registry, library, refused }: Pick<Desk, 'file' | 'registry' | 'library' | 'refused'>,
) => compileArticle({ ...file, text }, registry, { library, refused, undecided: true });

/** The article with another text. */
export const withText = (desk: Desk, text: string): Desk => ({ ...desk, file: { ...desk.file, text } });

/** The path of the file of a party, as it is shown to people; nothing where there is none. */
export const partyFile = (id: string, { files }: Pick<Desk, 'files'>): string | undefined =>
  files.find((path) => path.startsWith(`${ENTITIES}/`) && basename(path, extname(path)) === id);

/** Words of a source that are no longer there. */
export interface Drifted {
  claim: Claim;
  evidence: Evidence & Selector;
  /** The day of the last capture. */
  on: string;
  drift: Exclude<Drift, { kind: 'there' }>;
}

/** The passages of an article that are not in the last capture of their sources. */
export function driftedIn({ compiled: { article }, captured }: Desk): Drifted[] {
  return article.claims.flatMap((claim) =>
    claim.evidence.filter(hasQuote).flatMap((evidence): Drifted[] => {
      const source = article.sources.find(({ id }) => id === evidence.source);
      const now = source && captured(source);
      if (source === undefined || now?.kind !== 'read') return [];
      const then = captured({ ...source, captures: source.captures.slice(0, -1) });
      const drift = driftOf(evidence, now, then.kind === 'read' ? then : undefined);
      return drift.kind === 'there' ? [] : [{ claim, evidence, on: now.on, drift }];
    }),
  );
}
