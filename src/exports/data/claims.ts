import { anchor } from '../../model/anchor.ts';
import { seenTally } from '../../views/article/evidence.ts';
import type { EvidenceView } from '../../views/article/source-view.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';
import { claimPath } from '../../views/paths.ts';
import type { ClaimData, WithdrawnData } from '../data-models.ts';
import { claimsPath } from '../paths.ts';
import { anchorAddress, claimAddress, type Publication } from '../publication.ts';
import { uri } from '../uri.ts';
import {
  articleReference,
  entityReference,
  head,
  partyReference,
  quoteOf,
  sourcesById,
} from './references.ts';

/** `claims.json` of an article. */
export const articleClaims = (article: ArticleView, publication: Publication) => ({
  ...head('claims', claimsPath(article), `Claims of “${article.title}”`, publication),
  claims: claimRecords(article, publication),
  withdrawn: withdrawnRecords(article, publication),
});

export const claimRecords = (article: ArticleView, publication: Publication): ClaimData[] =>
  article.claims.map((claim) => claimData(claim, article, publication));

function claimData(claim: ClaimNote, article: ArticleView, publication: Publication): ClaimData {
  const { declared, id, formerly, label, statement, verdict, assessment, versions } = claim;
  const { who, as, record, via } = declared.says;
  const address = (other: string) => publication.absolute(claimPath(article.slug, other));
  return {
    id,
    url: claimAddress(claim, publication),
    anchor: anchorAddress(article, claim, publication),
    article: articleReference(article, publication),
    formerly,
    label,
    statement,
    quote: quoteOf(article, claim.anchor),
    status: claim.status.name,
    verdict,
    assessment,
    due: claim.due?.iso,
    outcome: claim.due?.outcome?.name,
    says: { who: partyReference(who, article), as, record, via },
    through: partyReference(declared.through, article),
    about: declared.about.map((who) => entityReference(who, article)),
    figures: declared.amounts.map((sum) =>
      anchorAddress(article, { anchor: anchor('figure', sum) }, publication),
    ),
    evidence: evidence(claim, article),
    passage: claim.best && passageOf(claim.best),
    seen: seenIn(claim),
    history: declared.history.map(({ date, status, outcome, note }) => ({ date, status, outcome, note })),
    published: claim.published.iso,
    modified: claim.modified.iso,
    version: versions.length,
    versions: versions.map(({ number, date, statement, status, verdict, due }) => ({
      number,
      date: date.iso,
      statement,
      status: status.name,
      verdict,
      due: due?.iso,
    })),
    partOf: declared.partOf && address(declared.partOf),
    dependsOn: declared.dependsOn.map(address),
    conflictsWith: declared.conflictsWith.map(address),
  };
}

function evidence({ declared, evidence }: ClaimNote, article: ArticleView): ClaimData['evidence'] {
  return evidence.flatMap((item, index) =>
    sourcesById(article, [declared.evidence[index]?.source ?? '']).map((source) => ({
      source,
      stance: item.stance,
      independent: item.independent,
      passage: passageOf(item),
      finding: item.finding,
    })),
  );
}

/** The words of a source as others may look for them. */
function passageOf({ passage }: EvidenceView): ClaimData['passage'] {
  if (passage === undefined) return undefined;
  const { text, prefix, suffix, page, lang, href } = passage;
  return { exact: text, prefix, suffix, page, lang, url: uri(href) };
}

function seenIn({ evidence }: ClaimNote): ClaimData['seen'] {
  const [read = 0, excerpt = 0, cited = 0] = seenTally(evidence).map(({ count }) => count);
  return { read, excerpt, cited, quoted: evidence.filter(({ passage }) => passage !== undefined).length };
}

export const withdrawnRecords = (article: ArticleView, publication: Publication): WithdrawnData[] =>
  article.withdrawn.map((claim) => ({
    id: claim.id,
    url: claimAddress(claim, publication),
    article: articleReference(article, publication),
    statement: claim.statement,
    status: claim.status.name,
    published: claim.published.iso,
    withdrawn: claim.withdrawn.iso,
    note: claim.note,
  }));
