import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Signature } from '../model/site-record.ts';
import { canonical } from './canonical.ts';

/** The public half of a key in PEM; undefined for what is no key of Ed25519. */
export function publicKeyIn(pem: string): KeyObject | undefined {
  try {
    return ofEd25519(createPublicKey(pem));
  } catch {
    return undefined;
  }
}

/** The private key in a PEM; undefined for what is none of Ed25519, or asks for a password. */
export function privateKeyIn(pem: string): KeyObject | undefined {
  try {
    return ofEd25519(createPrivateKey(pem));
  } catch {
    return undefined;
  }
}

const ofEd25519 = (key: KeyObject) => (key.asymmetricKeyType === 'ed25519' ? key : undefined);

/** SHA-256 of a public key in DER (RFC 8410), in hexadecimal. */
export const fingerprint = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

export const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** Signs a head with a private key. */
export function signed(statement: Pick<Signature, 'date' | 'head' | 'previous'>, key: KeyObject): Signature {
  const said = { ...statement, key: fingerprint(createPublicKey(key)) };
  return { ...said, value: sign(null, bytesOf(said), key).toString('base64') };
}

/** What keeps a signature from being that of a key. */
export type SignatureFault = 'other-key' | 'invalid';

export function signatureFault(signature: Signature, key: KeyObject): SignatureFault | undefined {
  if (signature.key !== fingerprint(key)) return 'other-key';
  const { value, ...said } = signature;
  return verify(null, bytesOf(said), key, Buffer.from(value, 'base64')) ? undefined : 'invalid';
}

const bytesOf = (said: Omit<Signature, 'value'>): Buffer => Buffer.from(canonical(said), 'utf8');
