import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../compile/disk.ts';
import { sizeProblems } from '../compile/size.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import { type Signature, signatureSchema } from '../model/site-record.ts';
import { RECORD } from './path.ts';
import { publicKeyIn, signatureFault } from './signature.ts';

/** The public half of the key that signs, in PEM. */
export const PUBLIC_KEY = `${RECORD}/public-key.pem`;
/** The last signature. */
export const SIGNATURE = `${RECORD}/signature.json`;

/** What signs the records of a site; nothing where they are not signed. */
export interface Signing {
  publicKey?: string;
  signature?: Signature;
}

/** Reads key and signature as strictly as records: what `npm run seal` did not write is refused. */
export function readSigning(root: string): Signing & { problems: LocatedProblem[] } {
  const [key, signature] = [PUBLIC_KEY, SIGNATURE].map((path) =>
    existsSync(join(root, path)) ? readSource(root, path) : undefined,
  );
  const problems = [key, signature].flatMap((file) => (file ? sizeProblems(file) : []));
  if (problems.length > 0) return { problems };
  const fault = faultOf(key?.text, signature?.text);
  if (fault) return { problems: [fault] };
  const read = signature && signatureIn(signature.text);
  return { ...(key && { publicKey: key.text }), ...(read && { signature: read }), problems };
}

function faultOf(key: string | undefined, signature: string | undefined): LocatedProblem | undefined {
  if (key !== undefined && publicKeyIn(key) === undefined)
    return edited(PUBLIC_KEY, 'This is no public key of Ed25519 in PEM.');
  if (signature === undefined) return undefined;
  const read = signatureIn(signature);
  if (read === undefined) return edited(SIGNATURE, 'This is not as npm run seal -- --sign writes it.');
  const publicKey = key === undefined ? undefined : publicKeyIn(key);
  if (publicKey === undefined)
    return edited(PUBLIC_KEY, `${SIGNATURE} was signed with this key, and it is gone.`);
  const fault = signatureFault(read, publicKey);
  return fault && edited(SIGNATURE, FAULTS[fault]);
}

const FAULTS = {
  'other-key': `The signature is by another key than that in ${PUBLIC_KEY}.`,
  invalid: 'The signature was edited by hand: it does not fit its day and head.',
};

function edited(file: string, what: string): LocatedProblem {
  const reason = `${what} Restore it with git restore ${file}, or sign again with npm run seal -- --sign.`;
  return { code: 'record-edited', path: [], reason, file, line: 1, column: 1 };
}

function signatureIn(text: string): Signature | undefined {
  try {
    return signatureSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
