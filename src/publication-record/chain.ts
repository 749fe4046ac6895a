import type { ArticleRecord, TextVersion, Version } from '../model/record.ts';
import { textVersionDigest, versionDigest } from './digest.ts';

/** What is wrong with a version. */
export type ChainFault = 'edited' | 'cut' | 'former-after';

export interface BrokenVersion {
  /** Which claim it is of, from 0; undefined for the text of the article. */
  claim?: number;
  /** Which version, from 0. */
  version: number;
  fault: ChainFault;
}

/** The versions of a record whose digest is not theirs, or that do not continue the version before. */
export function brokenVersions({ versions, claims }: ArticleRecord): BrokenVersion[] {
  return [
    ...broken(versions, textFault),
    ...claims.flatMap((claim, index) =>
      broken(claim.versions, versionFault).map((one) => ({ claim: index, ...one })),
    ),
  ];
}

type FaultOf<Item> = (item: Item, before: Item | undefined) => ChainFault | undefined;

const broken = <Item>(versions: readonly Item[], faultOf: FaultOf<Item>): BrokenVersion[] =>
  versions.flatMap((item, version) => {
    const fault = faultOf(item, versions[version - 1]);
    return fault === undefined ? [] : [{ version, fault }];
  });

function versionFault(version: Version, before: Version | undefined): ChainFault | undefined {
  if (version.digest !== versionDigest(version)) return 'edited';
  return linkFault(version.assessment !== undefined, before?.assessment !== undefined, version, before);
}

/** In the first records the digest of a text is the version’s own: there is nothing that it could be held against. */
function textFault(version: TextVersion, before: TextVersion | undefined): ChainFault | undefined {
  if (version.text !== undefined && version.digest !== textVersionDigest(version)) return 'edited';
  return linkFault(version.text !== undefined, before?.text !== undefined, version, before);
}

function linkFault(
  isChained: boolean,
  isAfterChained: boolean,
  { previous }: { previous?: string | undefined },
  before: { digest: string } | undefined,
): ChainFault | undefined {
  if (!isChained && isAfterChained) return 'former-after';
  return previous === (isChained ? before?.digest : undefined) ? undefined : 'cut';
}
