import { beforeAll, expect, inject, test } from 'vitest';
import type { CompiledArticle } from '../../src/compile/article.ts';
import { readContent } from '../../src/compile/files.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import type { Registry } from '../../src/model/entity.ts';
import {
  amountKinds,
  bounds,
  entityKinds,
  records,
  stances,
  statuses,
  tiers,
} from '../../src/model/vocabulary.ts';
import { isMarked, shortHeadline } from '../../src/views/article/headline.ts';
import { isTurned } from '../../src/views/article/status.ts';
import { dateView } from '../../src/views/format.ts';
import { ARTICLE, anchorsOf, articleAddress, compiled, withArticle } from './pages.ts';

/** A note as the page has it: its text with white space squeezed, and where its links lead. */
interface Found {
  text: string;
  links: string[];
}

let article: CompiledArticle['article'];
let registry: Registry;
let notes: Map<string, Found>;

beforeAll(async () => {
  ({ article } = await compiled('news', ARTICLE));
  ({ registry } = await readContent(inject('news').contentRoot));
  const found = await withArticle(articleAddress('news', ARTICLE), { script: false }, (page) =>
    page.locator('.prose .note').evaluateAll((elements) =>
      elements.map((note): [string, Found] => [
        note.querySelector('.body')?.id ?? '',
        {
          text: (note.textContent ?? '').replace(/\s+/g, ' '),
          links: [...note.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        },
      ]),
    ),
  );
  notes = new Map(found);
});

const note = (anchor: string): Found => notes.get(anchor) ?? { text: `no note ${anchor}`, links: [] };
const name = (id: string) => registry.get(id)?.name ?? id;
const date = (iso: string) => dateView(iso, article.lang).text;
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Asserts that a note says each of these. */
function says({ text }: Found, ...wanted: (string | undefined)[]): void {
  for (const words of wanted) if (words !== undefined) expect(text).toContain(squeezed(words));
}

/** Asserts that a note prints a source: publisher, date, tier and address. Its title is on the page of the claim. */
function cites(found: Found, id: string): void {
  const source = article.sources.find((item) => item.id === id);
  if (source === undefined) throw new Error(`There is no source ${id}.`);
  says(found, source.publisher, source.published && date(source.published), tiers[source.tier].label);
  expect(found.links).toContain(source.url);
}

test('there is one note for each claim, amount and member of the cast, and no other', () => {
  expect(article.claims.length).toBeGreaterThanOrEqual(15);
  const anchors = anchorsOf({ article });
  expect([...notes.keys()].toSorted()).toEqual(anchors.toSorted());
});

test('a claim says who says it, on what record, what became of it and why', () => {
  for (const { id, says: by, through, ...claim } of article.claims) {
    const found = note(`claim-${id}`);
    says(
      found,
      shortHeadline({ ...claim, status: { name: claim.status } }, voiceOf('en').words),
      claim.statement,
      claim.assessment,
    );
    if (!isMarked({ ...claim, status: { name: claim.status } })) says(found, statuses[claim.status].label);
    if (by.record === 'author' && !isTurned(claim.status)) continue;
    says(found, by.who ? name(by.who) : by.as, by.via, records[by.record].label, through && name(through));
  }
});

test('a claim shows the strongest piece of its evidence, and leads to all of it', () => {
  for (const { id, evidence } of article.claims) {
    const [first] = evidence;
    if (first === undefined) continue;
    const found = note(`claim-${id}`);
    cites(found, first.source);
    says(found, stances[first.stance].label, first.note);
    says(found, `All evidence (${evidence.length})`);
    expect(found.links.some((link) => link.endsWith(`/claims/${id}/`))).toBe(true);
  }
});

test('a claim leads to the names and figures within its words, and leaves its history to its page', async () => {
  const { rendered } = await compiled('news', ARTICLE);
  const insides = article.claims.map(({ id, history }) => {
    const found = note(`claim-${id}`);
    const outer = rendered.places.get(`claim-${id}`) ?? [];
    const inside = [...rendered.places].flatMap(([anchor, [place]]) =>
      place && outer.some(({ start, end }) => place.start >= start && place.end <= end) ? [anchor] : [],
    );
    const links = inside.filter((anchor) => !anchor.startsWith('claim-')).map((anchor) => `#${anchor}`);
    expect(found.links).toEqual(expect.arrayContaining(links));
    for (const change of history) expect(found.text).not.toContain(change.note);
    return links.length;
  });
  expect(insides.filter((count) => count > 0).length).toBeGreaterThan(2);
});

test('a figure gives the sum in full, its bound, kind, parties, date, share and sources', () => {
  for (const {
    id,
    value,
    bound,
    kind,
    what,
    from,
    to,
    asOf,
    partOf,
    note: remark,
    sources,
  } of article.amounts) {
    const found = note(`figure-${id}`);
    says(
      found,
      value?.toLocaleString(article.lang),
      bounds[bound].label,
      what ?? amountKinds[kind].label,
      remark,
    );
    says(found, from && name(from), to && name(to), asOf && date(asOf));
    const [best, ...others] = sources;
    if (best !== undefined) cites(found, best);
    for (const id of others)
      expect(found.links).toContain(article.sources.find((source) => source.id === id)?.url);
    const whole = article.amounts.find((amount) => amount.id === partOf);
    if (!whole?.value || !value) continue;
    says(found, `${Math.round((100 * value) / whole.value)}% of`);
    expect(found.links).toContain(`#figure-${whole.id}`);
  }
});

test('a member of the cast has its name, kind, role here and ticker', () => {
  for (const { id, role } of article.entities) {
    const entity = registry.get(id);
    says(note(`entity-${id}`), entity?.name, role, entity?.description, entity?.identifiers.ticker);
    if (entity) says(note(`entity-${id}`), entityKinds[entity.kind].label);
  }
});
