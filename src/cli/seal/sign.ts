import { createPublicKey, type KeyObject } from 'node:crypto';
import type { ArticleRecord } from '../../model/record.ts';
import type { Signature } from '../../model/site-record.ts';
import { latest } from '../../publication-record/days.ts';
import { sealDigest } from '../../publication-record/digest.ts';
import { headOf } from '../../publication-record/published.ts';
import { fingerprint, pemOf, publicKeyIn, signed } from '../../publication-record/signature.ts';
import { PUBLIC_KEY, SIGNATURE, type Signing } from '../../publication-record/signing-files.ts';
import type { ContentWorld, ExitCode } from '../world.ts';
import { writeRecord } from './write.ts';

type Records = ReadonlyMap<string, ArticleRecord>;

/** Signs the head of all records, and writes the signature beside them; the public key as well, where it is not there yet. */
export function sign(records: Records, signing: Signing, key: KeyObject, world: ContentWorld): ExitCode {
  const own = fingerprint(createPublicKey(key));
  const known = signing.publicKey === undefined ? undefined : publicKeyIn(signing.publicKey);
  if (known && fingerprint(known) !== own) {
    world.err(
      `This is another key (${own}) than the one that readers know (${fingerprint(known)}, ${PUBLIC_KEY}): nothing was signed.`,
    );
    return 1;
  }
  const head = headOfAll(records);
  if (signing.signature?.head === head) {
    world.out(`Signed already, on ${signing.signature.date}: ${head}`);
    return 0;
  }
  const date = latest([world.today, ...datesOf(records, signing.signature)]);
  const statement = { date, head, ...(signing.signature && { previous: signing.signature.head }) };
  const files: [string, string][] = [
    ...(known ? [] : [[PUBLIC_KEY, pemOf(createPublicKey(key))] as [string, string]]),
    [SIGNATURE, `${JSON.stringify(signed(statement, key), null, 2)}\n`],
  ];
  for (const [path, text] of files) if (!writeRecord(path, text, AGAIN, world)) return 1;
  world.out(`Signed as of ${date}: ${head}`);
  if (date > world.today)
    world.out(`The clock says ${world.today}, and what is sealed goes up to ${date}: is it right?`);
  return 0;
}

/** What to say where something was sealed and is not signed; nothing where nobody signs. */
export function unsigned(records: Records, { signature }: Signing): string | undefined {
  if (signature === undefined || signature.head === headOfAll(records)) return undefined;
  return `${SIGNATURE} is of the record as it was on ${signature.date}: sign again with npm run seal -- --sign, or readers who check will be told.`;
}

const headOfAll = (records: Records): string =>
  headOf([...records].map(([slug, record]) => ({ slug, seal: sealDigest(record) })));

const datesOf = (records: Records, signature: Signature | undefined): string[] => [
  ...(signature ? [signature.date] : []),
  ...[...records.values()].flatMap(({ versions, claims }) =>
    [versions, ...claims.map((claim) => claim.versions)].flatMap((all) => all.at(-1)?.date ?? []),
  ),
];

const AGAIN = ': run npm run seal -- --sign again.';
