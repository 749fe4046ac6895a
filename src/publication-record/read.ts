import type { SourceFile } from '../compile/article.ts';
import { lineAndColumn } from '../compile/line-and-column.ts';
import { sizeProblems } from '../compile/size.ts';
import { readYaml, type YamlFile } from '../compile/yaml.ts';
import type { LocatedProblem, Problem } from '../model/diagnostics.ts';
import { fieldName } from '../model/explain.ts';
import { type ArticleRecord, recordFileSchema } from '../model/record.ts';
import { type BrokenVersion, brokenVersions, type ChainFault } from './chain.ts';
import { sealDigest, sha256 } from './digest.ts';
import { formerRecord, isFormer } from './former-digests.ts';
import { recordPath } from './path.ts';

export type ReadRecord = { ok: true; record: ArticleRecord } | { ok: false; problems: LocatedProblem[] };

/** Reads a record as strictly as an article: what `npm run seal` did not write is refused, with the place. */
export function readRecord(file: SourceFile): ReadRecord {
  const before = [...sizeProblems(file), ...conflicts(file)];
  if (before.length > 0) return { ok: false, problems: before };
  const yaml = readYaml(file.text, file.path, 1);
  const [broken] = yaml.problems;
  if (broken)
    return { ok: false, problems: [{ ...broken, code: 'record-edited', reason: unreadable(file) }] };
  const found = parse(yaml, file);
  return 'article' in found ? { ok: true, record: found } : { ok: false, problems: [yaml.at(found)] };
}

function parse({ data }: YamlFile, file: SourceFile): ArticleRecord | Problem {
  const parsed = recordFileSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) return malformed(parsed.error.issues, file);
  const { seal, ...record } = parsed.data;
  if (file.path !== recordPath(record.article)) return misplaced(record.article, file);
  const [broken] = brokenVersions(record);
  if (broken) return damaged(broken, file);
  return isSealOf(record, seal) ? record : edited(SEAL, ['seal'], file);
}

/** The seal of a record in its former form is of that form until the record is sealed again. */
const isSealOf = (record: ArticleRecord, seal: string): boolean =>
  seal === sealDigest(record) || (isFormer(record) && seal === sha256(formerRecord(record)));

/** What to do with a record that is not as it was written. It cannot be mended by hand: its last line would not fit. */
const restore = ({ path }: SourceFile) =>
  `Restore it with git restore ${path}, or take the last good version from git log -p ${path}; to change what is published, change the article and run npm run seal.`;

const unreadable = (file: SourceFile) =>
  `The record is not YAML from here on: it was cut short or edited by hand. ${restore(file)}`;

interface Issue {
  code: string;
  path: PropertyKey[];
  keys?: string[];
  input?: unknown;
}

function malformed(issues: readonly Issue[], file: SourceFile): Problem {
  const [issue] = issues;
  const path = [...(issue?.path ?? []), ...(issue?.keys ?? []).slice(0, 1)].map((key) =>
    typeof key === 'symbol' ? String(key) : key,
  );
  const code = issue?.keys === undefined ? 'record-edited' : 'unknown-key';
  return { code, path, reason: `${malformation(issue, path)} ${restore(file)}` };
}

function malformation(issue: Issue | undefined, path: (string | number)[]): string {
  if (path.length === 0) return 'The record is empty, or not the record of an article.';
  if (issue?.keys) return `No record has a key "${fieldName(path)}".`;
  if (issue?.input !== undefined) return `${fieldName(path)} is not as npm run seal writes it.`;
  return `${fieldName(path)} is missing: the record was cut short or edited by hand.`;
}

function misplaced(slug: string, { path }: SourceFile): Problem {
  const reason = `This is the record of "${slug}", which belongs in ${recordPath(slug)}. Move the file back, or restore ${path} with git restore ${path}. An article keeps its file's name once it is published.`;
  return { code: 'record-name', path: ['article'], reason };
}

const SEAL =
  'The record was edited by hand or merged: its last line, the seal, does not fit what stands above it.';
const FAULTS: Record<ChainFault, string> = {
  edited: 'This version was edited by hand: its digest does not fit its date, status and words.',
  cut: 'This version does not continue the one before it: a version was taken out or put in by hand.',
  'former-after':
    'This version seals no evidence, though the one before it does: it was put in by hand, or by an older Glosswire.',
};

function damaged({ claim, version, fault }: BrokenVersion, file: SourceFile): Problem {
  const of = claim === undefined ? [] : ['claims', claim];
  const field = claim === undefined ? 'digest' : 'statement';
  return edited(FAULTS[fault], [...of, 'versions', version, field], file);
}

const edited = (what: string, path: Problem['path'], file: SourceFile): Problem => ({
  code: 'record-edited',
  path,
  reason: `${what} ${restore(file)}`,
});

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$/m;

/** Two records cannot be merged line by line: each has a seal of its own. */
function conflicts({ path, text }: SourceFile): LocatedProblem[] {
  const found = MARKER.exec(text);
  if (found === null) return [];
  const { line } = lineAndColumn(text, found.index);
  const reason = `Two records were merged and the conflict is still open. Take one side whole, with git checkout --theirs ${path} (what was merged in) or --ours; merge the article itself, with the history of both; then run npm run seal.`;
  return [{ code: 'record-conflict', path: [], reason, file: path, line, column: 1 }];
}
