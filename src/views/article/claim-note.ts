import { anchor } from '../../model/anchor.ts';
import type { Change, Claim } from '../../model/claim.ts';
import { boundedFigure, dateView } from '../format.ts';
import { type Context, claimLinks, entityLink, known, noteBase } from './context.ts';
import { evidenceOf } from './evidence.ts';
import { headline } from './headline.ts';
import type { ChangeView } from './history.ts';
import { dueOf, outcomeView } from './outcome.ts';
import type { SpeakerView } from './speaker.ts';
import { statusView } from './status.ts';
import { published } from './versions.ts';
import type { ClaimNote, Link, Name } from './view.ts';

/** The note of one claim. */
export function claimNote(claim: Claim, context: Context): ClaimNote {
  const { says } = claim;
  const { terms } = context.words;
  const status = statusView(claim.status, context.words);
  return {
    kind: 'claim',
    ...noteBase(anchor('claim', claim.id), context),
    id: claim.id,
    declared: claim,
    ...published(claim, context),
    label: claim.label,
    headline: headline({ ...claim, status }, context.words),
    statement: claim.statement,
    ...(claim.verdict !== undefined && { verdict: claim.verdict }),
    status,
    record: { name: says.record, label: terms.records[says.record].label },
    speaker: speaker(claim, context),
    ...(says.via !== undefined && { via: says.via }),
    ...(claim.through !== undefined && { through: entityLink(claim.through, context) }),
    assessment: claim.assessment,
    ...(claim.proposedBy !== undefined && { proposedBy: claim.proposedBy }),
    ...dueOf(claim, context),
    ...evidenceOf(claim, context),
    history: claim.history.map((change) => changeView(change, context)),
    figures: claim.amounts.map((id) => figureLink(id, context)),
    about: claim.about.flatMap((id) => linked(entityLink(id, context))),
    within: within(claim, context),
    related: related(claim, context),
  };
}

function speaker({ says }: Claim, context: Context): SpeakerView {
  if (says.who !== undefined) return entityLink(says.who, context);
  if (says.as !== undefined) return { text: says.as };
  const own = says.record === 'author' && context.article.origin ? 'report' : 'article';
  return { text: context.words.article.speakers[own], own };
}

function changeView({ date, status, outcome, note }: Change, { lang, words }: Context): ChangeView {
  return {
    date: dateView(date, lang),
    ...(status !== undefined && { status: statusView(status, words) }),
    ...(outcome !== undefined && { outcome: outcomeView(outcome, words) }),
    note,
  };
}

function figureLink(id: string, context: Context): Link {
  const amount = known(
    context.article.amounts.find((item) => item.id === id),
    `amount ${id}`,
  );
  return { text: boundedFigure(amount, context), href: `#${anchor('figure', id)}` };
}

/** A claim within a claim has a link of its own. */
function within(claim: Claim, context: Context): Link[] {
  const { amounts, entities } = context.article;
  const inside = new Set(context.within(anchor('claim', claim.id)));
  return [
    ...entities
      .filter(({ id }) => inside.has(anchor('entity', id)))
      .flatMap(({ id }) => linked(entityLink(id, context))),
    ...amounts.filter(({ id }) => inside.has(anchor('figure', id))).map(({ id }) => figureLink(id, context)),
  ];
}

function related({ partOf, dependsOn, conflictsWith }: Claim, context: Context): ClaimNote['related'] {
  const { relations } = context.words.article;
  const groups = [
    { relation: relations.partOf, ids: partOf === undefined ? [] : [partOf] },
    { relation: relations.dependsOn, ids: dependsOn },
    { relation: relations.conflictsWith, ids: conflictsWith },
  ];
  return groups
    .map(({ relation, ids }) => ({ relation, claims: claimLinks(ids, context) }))
    .filter(({ claims }) => claims.length > 0);
}

const linked = ({ text, href }: Name): Link[] => (href === undefined ? [] : [{ text, href }]);
