import { compileArticle } from '../../src/compile/article.ts';
import { compileEntities } from '../../src/compile/entities.ts';
import { readFolder } from '../../src/compile/folders.ts';
import type { Publication } from '../../src/exports/publication.ts';
import type { Registry } from '../../src/model/entity.ts';
import { siteSchema } from '../../src/model/site.ts';
import { report } from '../../src/reporters/problems.ts';
import { articleView } from '../../src/views/article/article-view.ts';
import type { ArticleView, ClaimNote } from '../../src/views/article/view.ts';
import { article, compiled, registry } from '../support/article.ts';

export const publication: Publication = {
  site: siteSchema.parse({
    name: 'The Gloss',
    description: 'News analysis that shows its sources.',
    address: 'https://gloss.example',
    base: '/news/',
    lang: 'en-GB',
    navigation: [],
    publisher: { name: 'Gloss Ltd', email: 'desk@gloss.example' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  }),
  absolute: (path) => `https://gloss.example/news${path}`,
};

/** The view of an article with these fields, on top of what every article of the tests has. */
export function view(fields: Record<string, unknown>, prose?: string): ArticleView {
  const { slug, article: data, rendered } = compiled(article(fields, prose));
  return articleView({ slug, article: data, ...rendered }, registry);
}

/** The articles of the fixture site: every shape of annotation, and strings that try to break out. */
export async function fixtureViews(): Promise<ArticleView[]> {
  const root = 'tests/fixtures/site';
  const all: Registry = compileEntities(await readFolder(root, 'content/entities', 'yaml')).registry;
  const files = await readFolder(root, 'content/articles', 'md');
  return files.map((file) => {
    const result = compileArticle(file, all);
    if (!result.ok) throw new Error(report(result.problems));
    const { slug, article: data, rendered } = result.value;
    return articleView({ slug, article: data, ...rendered }, all);
  });
}

/** 300 characters with all that formats trip over: marks, brackets, backslashes, both directions, signs beyond 16 bits. */
export const HOSTILE = (
  '"Quoted", ‘he said’: <b>bold</b> & \\end{document} {brace $5 #1 100% under_score ~tilde ^hat, -- ]]> </script> ' +
  'שלום עולם, مرحبا بالعالم; 👩🏽‍🚀🇳🇱 — Zoë Çelik’s “nested ‘words’” =SUM(1+9)*cmd|; '
)
  .padEnd(300, 'long ')
  .slice(0, 299)
  .concat('.');

/** An article whose every text is hostile. Ids and quotes cannot be. */
export function hostileView(): ArticleView {
  const plain = view({
    authors: ['محمد علي', 'O’Brien & "Sons" {Ltd}', 'Zoë de la Çelik'],
    entities: [{ id: 'acme', role: 'Backer' }],
    amounts: [
      { id: 'sum', quote: 'more than $14 billion', value: 14_000_000_000, kind: 'cash', bound: 'at-least' },
    ],
    claims: [
      {
        id: 'first',
        quote: 'it had put more than $14 billion into Globex',
        label: HOSTILE.slice(0, 60),
        statement: HOSTILE.slice(0, 280),
        says: { record: 'anonymous', as: '<i>someone</i> "near" it' },
        status: 'contradicted',
        assessment: HOSTILE,
        amounts: ['sum'],
        evidence: [{ source: 'one', stance: 'contradicts', note: HOSTILE }],
      },
    ],
    sources: [
      {
        id: 'one',
        publisher: HOSTILE.slice(0, 100),
        title: HOSTILE.slice(0, 200),
        url: 'https://x.example/"><script>?a={b}|[c]%zz#d#e',
        tier: 'major',
        published: '2025-01',
      },
    ],
  });
  const claims = plain.claims.map((claim) => ({ ...claim, headline: HOSTILE, statement: HOSTILE }));
  const notes = plain.notes.map((note) => claims.find(({ anchor }) => anchor === note.anchor) ?? note);
  return { ...plain, title: HOSTILE, dek: HOSTILE, claims, notes };
}

/** The claim of an article that has one. */
export function only({ claims }: ArticleView): ClaimNote {
  const [claim] = claims;
  if (claim === undefined) throw new Error('The article makes no claim.');
  return claim;
}
