import type { Amount } from '../../model/amount.ts';
import type { Claim, Evidence } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { ChangeView, VersionView } from '../article/history.ts';
import type { OutcomeView } from '../article/outcome.ts';
import type { DeclaredSource } from '../article/source-view.ts';
import type { SpeakerView } from '../article/speaker.ts';
import type {
  ArticleView,
  ClaimNote,
  EntityNote,
  FigureNote,
  Name,
  WithdrawnClaim,
} from '../article/view.ts';
import type { DateView } from '../format.ts';

/** A day, month or year, without its words: pages across articles may speak another language. */
type Day = Pick<DateView, 'iso'>;

/**
 * An article as pages across articles know it: what they show or group by, and no prose. Thousands of them are held at
 * once. The whole view of an article is one as well.
 */
export interface ListedArticle
  extends Pick<ArticleView, 'slug' | 'path' | 'title' | 'dek' | 'authors' | 'lang' | 'minutes'> {
  published: Day;
  updated?: Day;
  claims: readonly ListedClaim[];
  /** The figures and the cast, in reading order. Claims among them have a list of their own. */
  notes: readonly (ListedFigure | ListedMember | Pick<ClaimNote, 'kind'>)[];
  withdrawn: readonly WithdrawnClaim[];
  sources: readonly ListedSource[];
  /** Changes when anything of the whole view does; left out where nothing is kept from one build to the next. */
  digest?: string;
  /** The seal of its record, where it was sealed. */
  seal?: string;
  /** Changes when anything listed here does: what rows about the article depend on. */
  rowDigest?: string;
  /** The pictures that are published with it. */
  beside?: ArticleView['beside'];
}

export interface ListedClaim
  extends Pick<
    ClaimNote,
    'id' | 'anchor' | 'path' | 'formerly' | 'label' | 'headline' | 'statement' | 'verdict'
  > {
  modified: Day;
  status: Pick<ClaimNote['status'], 'name'>;
  record: Pick<ClaimNote['record'], 'name'>;
  speaker: Pick<SpeakerView, 'text' | 'own'>;
  declared: Pick<Claim, 'about'> & {
    says: Pick<Claim['says'], 'who'>;
    /** By the ids of the article’s sources. */
    evidence: readonly Pick<Evidence, 'source' | 'stance'>[];
  };
  due?: Day & { outcome?: OutcomeView };
  history: readonly (Pick<ChangeView, 'status' | 'outcome' | 'note'> & { date: Day })[];
  /** Where there are several. */
  versions: readonly VersionView[];
}

export interface ListedFigure extends Pick<FigureNote, 'kind' | 'id' | 'anchor' | 'words'> {
  from?: Pick<Name, 'text'>;
  to?: Pick<Name, 'text'>;
  declared: Pick<
    Amount,
    | 'value'
    | 'min'
    | 'max'
    | 'bound'
    | 'currency'
    | 'unit'
    | 'kind'
    | 'what'
    | 'from'
    | 'to'
    | 'asOf'
    | 'partOf'
    | 'sources'
  >;
}

export type ListedMember = Pick<EntityNote, 'kind' | 'id' | 'anchor' | 'name' | 'role'>;

export interface ListedSource
  extends Pick<DeclaredSource, 'id' | 'publisher' | 'title' | 'url' | 'archived'> {
  published?: Day;
  accessed?: Day;
  declared: Pick<Source, 'tier' | 'seen'>;
}

/** What pages across articles need of an article, and nothing else: plain data that JSON keeps. */
export function listed(view: ArticleView): ListedArticle {
  return {
    ...pick(view, ['slug', 'path', 'title', 'dek', 'authors', 'lang', 'minutes', 'withdrawn']),
    published: day(view.published),
    ...(view.updated && { updated: day(view.updated) }),
    claims: view.claims.map(listedClaim),
    notes: view.notes.flatMap((note): (ListedFigure | ListedMember)[] => {
      if (note.kind === 'figure') return [listedFigure(note)];
      return note.kind === 'entity' ? [pick(note, ['kind', 'id', 'anchor', 'name', 'role'])] : [];
    }),
    sources: view.sources.map((source) => ({
      ...pick(source, ['id', 'publisher', 'title', 'url', 'archived']),
      ...(source.published && { published: day(source.published) }),
      ...(source.accessed && { accessed: day(source.accessed) }),
      declared: pick(source.declared, ['tier', 'seen']),
    })),
  };
}

function listedClaim(claim: ClaimNote): ListedClaim {
  const { says, about, evidence } = claim.declared;
  return {
    ...pick(claim, ['id', 'anchor', 'path', 'formerly', 'label', 'headline', 'statement', 'verdict']),
    modified: day(claim.modified),
    status: pick(claim.status, ['name']),
    record: pick(claim.record, ['name']),
    speaker: pick(claim.speaker, ['text', 'own']),
    declared: {
      about,
      says: pick(says, ['who']),
      evidence: evidence.map((item) => pick(item, ['source', 'stance'])),
    },
    ...(claim.due && { due: pick(claim.due, ['iso', 'outcome']) }),
    history: claim.history.map(({ date, status, outcome, note }) => ({
      date: day(date),
      ...(status && { status }),
      ...(outcome && { outcome }),
      note,
    })),
    versions: claim.versions.length > 1 ? claim.versions : [],
  };
}

function listedFigure(figure: FigureNote): ListedFigure {
  const { from, to, declared } = figure;
  return {
    ...pick(figure, ['kind', 'id', 'anchor', 'words']),
    ...(from && { from: pick(from, ['text']) }),
    ...(to && { to: pick(to, ['text']) }),
    declared: pick(declared, [
      'value',
      'min',
      'max',
      'bound',
      'currency',
      'unit',
      'kind',
      'what',
      'from',
      'to',
      'asOf',
      'partOf',
      'sources',
    ]),
  };
}

const day = ({ iso }: DateView): Day => ({ iso });

/** An object with these of its keys; those that are not there stay away. */
function pick<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Pick<Whole, Key> {
  return Object.fromEntries(
    keys.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]])),
  ) as Pick<Whole, Key>;
}
