import { parseHTML } from 'linkedom';
import { type LinkedClaim, linkedClaim } from './linked-data.ts';
import { plain, type ShownEvidence } from './shown-evidence.ts';

/** What a page says of a claim, as readers see it. */
export interface ShownClaim {
  /** The name of the status, which its sign and colour follow. */
  status: string | undefined;
  statusLabel: string | undefined;
  /** What leads: the verdict, or else the statement. */
  headline: string | undefined;
  statement: string | undefined;
  /** By when it is to have come true, and what came of it: the words of the vocabulary. */
  due: string | undefined;
  outcome: string | undefined;
  outcomeLabel: string | undefined;
  assessment: string | undefined;
  evidence: ShownEvidence[];
  /** What it tells machines. */
  linked?: LinkedClaim | 'broken' | undefined;
}

/** What the page of a claim says. Undefined where it is no such page. */
export function claimOnPage(html: string): ShownClaim | undefined {
  const document = documentOf(html);
  const record = document?.querySelector('article.record');
  if (!record) return undefined;
  const head = record.querySelector('h1');
  return {
    status: record.getAttribute('data-status') ?? undefined,
    statusLabel: textOf(record.querySelector('header .status')),
    headline: textOf(head, '.status'),
    statement: textOf(record.querySelector('.statement')),
    ...dueOf(record),
    assessment: textOf(record.querySelector('.assessment')),
    evidence: [...record.querySelectorAll('section[data-stance]')].flatMap((section) =>
      [...section.querySelectorAll('li')].map((item) =>
        shownEvidence(item, section.getAttribute('data-stance')),
      ),
    ),
    linked: linkedClaim(document?.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}'),
  };
}

/** What the notes of an article say, by the id of the claim. */
export function claimsOnArticle(html: string): Map<string, ShownClaim> {
  const notes = [...(documentOf(html)?.querySelectorAll('.note.claim') ?? [])];
  const idOf = (note: Element) => note.querySelector(`[id^="${ANCHOR}"]`)?.id.slice(ANCHOR.length);
  return new Map(notes.map((note) => [idOf(note) ?? '', claimOfNote(note)]));
}

const ANCHOR = 'claim-';

function claimOfNote(note: Element): ShownClaim {
  const headline = textOf(note.querySelector('.label'));
  return {
    status: note.getAttribute('data-status') ?? undefined,
    /* Without a verdict the status of what turned out otherwise stands before the label. */
    statusLabel: textOf(note.querySelector('.status')) ?? headline?.replace(/:.*/, ''),
    headline,
    statement: textOf(note.querySelector('.statement'), '.said'),
    ...dueOf(note),
    assessment: textOf(note.querySelector('.why')),
    evidence: [...note.querySelectorAll('.evidence[data-stance], .evidence [data-stance]')].map((item) =>
      shownEvidence(item, item.getAttribute('data-stance')),
    ),
  };
}

function dueOf(element: Element): Pick<ShownClaim, 'due' | 'outcome' | 'outcomeLabel'> {
  const due = element.querySelector('.due');
  return {
    due: due?.querySelector('time')?.getAttribute('datetime') ?? undefined,
    outcome: due?.getAttribute('data-outcome') ?? undefined,
    outcomeLabel: textOf(due?.querySelector('b') ?? null),
  };
}

const shownEvidence = (item: Element, stance: string | null): ShownEvidence => ({
  stance: stance ?? '',
  text: textOf(item) ?? '',
  links: [...item.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
});

/** The text of an element, without that of what is left out. */
function textOf(element: Element | null, without?: string): string | undefined {
  if (!element) return undefined;
  if (without === undefined) return plain(element.textContent ?? '');
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return plain(copy.textContent ?? '');
}

/** Undefined for what no browser would take for a page either. */
function documentOf(html: string): Document | undefined {
  try {
    return parseHTML(html).document;
  } catch {
    return undefined;
  }
}
