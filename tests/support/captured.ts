import { stringify } from 'yaml';
import { readContent } from '../../src/compile/files.ts';
import { report } from '../../src/reporters/problems.ts';
import { capturePath, sha256Of } from '../../src/sources/captured.ts';
import { article, cast, claim } from './article.ts';
import { testFolder } from './folder.ts';

export const filing = { publisher: 'Acme', url: 'https://example.org/10q', tier: 'primary' };

/** What is captured of a source whose text is this. */
export const captureOf = (text: string) => ({
  on: '2026-11-24',
  sha256: sha256Of(text),
  from: 'live',
  words: text.split(/\s+/).length,
});

/** An article of one claim with this evidence, as frontmatter and prose. */
export const withEvidence = (evidence: Record<string, unknown>, sources: unknown[] = ['filing']) =>
  article({
    entities: cast,
    claims: [{ ...claim, evidence: [{ stance: 'supports', ...evidence }] }],
    sources,
  });

/** A project with one source, `filing`, and an article that quotes it. @param kept what stands in its place on this machine, null where nothing does */
export function quoting(evidence: Record<string, unknown>, text: string, kept: string | null = text) {
  const capture = captureOf(text);
  return testFolder({
    'content/entities/acme.yaml': 'name: Acme\nkind: company\ndescription: Maker of anvils.\n',
    'content/entities/globex.yaml': 'name: Globex\nkind: company\ndescription: Maker of the rest.\n',
    'content/sources/filing.yaml': stringify({ ...filing, captures: [capture] }),
    'content/articles/anvils.md': withEvidence({ source: 'filing', ...evidence }),
    ...(kept !== null && { [capturePath('filing', capture)]: kept }),
  });
}

/** What `npm run check` prints of a project. */
export async function reportedOf(root: string): Promise<string> {
  const { problems } = await readContent(root);
  return problems.length === 0 ? 'no problem' : report(problems);
}
