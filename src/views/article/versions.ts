import type { Voice } from '../../i18n/voice.ts';
import type { Claim } from '../../model/claim.ts';
import { statusNow } from '../../model/former-words.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { type Wording, wordings } from '../../model/wording.ts';
import { dateView } from '../format.ts';
import { claimPath } from '../paths.ts';
import { type Context, known } from './context.ts';
import { headline } from './headline.ts';
import type { VersionView } from './history.ts';
import { statusView } from './status.ts';
import type { ClaimNote, WithdrawnClaim } from './view.ts';

type Published = Pick<ClaimNote, 'path' | 'formerly' | 'published' | 'modified' | 'versions'>;

/** What the record knows of a claim. Before the first sealing it was published with its article, in one version. */
export function published(claim: Claim, context: Context): Published {
  const { slug, article, record, lang } = context;
  const sealed = record?.claims.find(({ id }) => id === claim.id || claim.formerly.includes(id));
  const first = sealed?.published ?? article.published;
  const versions = versionsOf(claim, sealed, article.updated ?? article.published, context);
  return {
    path: claimPath(slug, claim.id),
    formerly: [...new Set([...claim.formerly, ...(sealed?.formerly ?? [])])].filter((id) => id !== claim.id),
    published: dateView(first, lang),
    modified: versions.at(-1)?.date ?? dateView(first, lang),
    versions,
  };
}

/** The sealed versions that readers see, and the present one where it differs from the last of them. */
function versionsOf(
  claim: Claim,
  sealed: ClaimRecord | undefined,
  today: string,
  voice: Voice,
): VersionView[] {
  const present = {
    date: today,
    statement: claim.statement,
    status: claim.status,
    verdict: claim.verdict,
    due: claim.due,
  };
  return wordings([...(sealed?.versions ?? []), present]).map((version, index) =>
    versionView(version, index + 1, voice),
  );
}

function versionView(
  { date, statement, status, verdict, due }: Wording,
  number: number,
  { lang, words }: Voice,
): VersionView {
  return {
    number,
    date: dateView(date, lang),
    statement,
    ...(verdict !== undefined && { verdict }),
    ...(due !== undefined && { due: dateView(due, lang) }),
    status: statusView(statusNow(status), words),
  };
}

/** The claims that the article made and no longer makes, as they last stood. */
export function withdrawnClaims({ slug, article, record, lang, words }: Context): WithdrawnClaim[] {
  return article.withdrawn.flatMap(({ id, date, note }): WithdrawnClaim[] => {
    const sealed = record?.claims.find((claim) => claim.id === id);
    if (sealed === undefined) return [];
    const last = known(sealed.versions.at(-1), `last version of ${id}`);
    const status = statusView(statusNow(last.status), words);
    return [
      {
        id,
        path: claimPath(slug, id),
        headline: headline({ ...last, status }, words),
        statement: last.statement,
        ...(last.verdict !== undefined && { verdict: last.verdict }),
        status,
        published: dateView(sealed.published, lang),
        withdrawn: dateView(date, lang),
        note,
      },
    ];
  });
}
