import { type SiteRecord, siteRecordSchema } from '../../model/site-record.ts';
import { isFuture } from '../days.ts';
import { headOf } from '../published.ts';
import { fingerprint, publicKeyIn, signatureFault } from '../signature.ts';
import { type ArticleReport, type Checking, verifyArticle } from './article.ts';
import type { Finding } from './finding.ts';
import { readJson, readText } from './json.ts';

export interface SiteReport {
  /** Of `record.json`, where that could be read. */
  head?: string;
  /** Who signed it, and when, where the signature holds. */
  signed?: { date: string; key: string };
  articles: ArticleReport[];
  /** What concerns the site as a whole. */
  findings: Finding[];
}

export interface SiteChecking extends Checking {
  /** A public key in PEM that whoever checks has from elsewhere. */
  key?: string | undefined;
  /** The article to check; all of them, where it is left out. */
  slug?: string | undefined;
}

const RECORD = 'record.json';
const KEY = '.well-known/record-key.txt';

/** Recomputes all that a site has sealed, and holds its pages and data against it. */
export async function verifySite(checking: SiteChecking): Promise<SiteReport> {
  const site = await readJson(RECORD, siteRecordSchema, checking.read);
  if (!site.ok) return { articles: [], findings: [site.finding] };
  const { articles, head } = site.value;
  const chosen = articles.filter(({ slug }) => checking.slug === undefined || slug === checking.slug);
  const reports: ArticleReport[] = [];
  for (const { slug, seal } of chosen) reports.push(await verifyArticle(slug, seal, checking));
  const { findings, signed } = await signatureOf(site.value, checking);
  return {
    head,
    ...(signed && { signed }),
    articles: reports,
    findings: [...headFindings(site.value), ...(chosen.length === 0 ? [nothing(checking)] : []), ...findings],
  };
}

function headFindings({ articles, head }: SiteRecord): Finding[] {
  const slugs = articles.map(({ slug }) => slug);
  const doubles = slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
  const what = [
    ...(headOf(articles) === head ? [] : ['The head does not fit the list of seals.']),
    ...doubles.map((slug) => `The article "${slug}" stands here twice.`),
  ];
  return what.map((one) => ({ file: RECORD, what: one }));
}

const nothing = ({ slug }: SiteChecking): Finding => ({
  file: RECORD,
  what: slug === undefined ? 'Nothing is sealed yet.' : `No article "${slug}" is sealed.`,
  isRemark: slug === undefined,
});

type Signed = Pick<SiteReport, 'signed' | 'findings'>;

async function signatureOf(
  { signature, head }: SiteRecord,
  { read, key: own, today }: SiteChecking,
): Promise<Signed> {
  const found = (what: string): Signed => ({ findings: [{ file: RECORD, what }] });
  if (signature === undefined)
    return own === undefined
      ? {
          findings: [
            {
              file: RECORD,
              what: 'It is not signed: the chain tells a change, and not who made it.',
              isRemark: true,
            },
          ],
        }
      : found('It is not signed, by the key that you gave or any other.');
  const published = await readText(KEY, read);
  const pem = own ?? (published.ok ? published.value : undefined);
  if (pem === undefined)
    return {
      findings: [{ file: KEY, what: 'The key that signed the record is not here: give it with --key.' }],
    };
  const key = publicKeyIn(pem);
  if (key === undefined)
    return { findings: [{ file: KEY, what: 'This is no public key of Ed25519 in PEM.' }] };
  const fault = signatureFault(signature, key);
  if (fault === 'other-key')
    return found(
      `It is signed by another key (${signature.key}) than ${own === undefined ? `that in ${KEY}` : 'the one that you gave'} (${fingerprint(key)}).`,
    );
  if (fault === 'invalid') return found('The signature does not fit what is signed.');
  if (signature.head !== head)
    return found(
      `The signature of ${signature.date} is of another head (${signature.head}): the record was sealed again since and not signed, or one of the two is older.`,
    );
  const late = isFuture(signature.date, today)
    ? [
        {
          file: RECORD,
          what: `it was signed on ${signature.date}, and the clock of this machine says ${today}: is it right?`,
          isRemark: true,
        },
      ]
    : [];
  const other =
    own !== undefined && published.ok && publicKeyIn(published.value)?.equals(key) === false
      ? [{ file: KEY, what: 'The site publishes another key than the one that you gave.' }]
      : [];
  return { signed: { date: signature.date, key: signature.key }, findings: [...late, ...other] };
}
