import { fold } from '../../../anchoring/fold.ts';
import { capturedIn } from '../../../sources/captured.ts';
import { driftOf } from '../../../sources/drift.ts';
import { isAnswer } from '../../network/offline.ts';
import type { Passage } from '../../sources/inventory.ts';
import type { Obtained } from '../../sources/obtain.ts';
import type { Finding } from './finding.ts';

/** What became of passages in the document that their address leads to now. @param root the folder that holds `content/` */
export function findingsOf(passages: readonly Passage[], obtained: Obtained, root: string): Finding[] {
  const { kind: source } = obtained;
  if (obtained.kind !== 'read') {
    /* A host that is not found may be one that is not found from here. */
    const kind = source === 'dead' && isAnswer(obtained.why) ? 'gone' : 'unseen';
    return passages.map((passage) => ({ passage, kind, why: obtained.why, source }));
  }
  const captured = capturedIn(root);
  const { reading, moved } = obtained;
  const now = { text: reading.text, folded: fold(reading.text) };
  return passages.map((passage): Finding => {
    const then = captured(passage.entry.source);
    const drift = driftOf(passage.evidence, now, then.kind === 'read' ? then : undefined);
    return { passage, ...drift, moved, source };
  });
}
