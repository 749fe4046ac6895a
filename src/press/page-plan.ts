import type { SiteContent } from '../site/content.ts';
import { digest } from '../store/digest.ts';
import type { ArticleJob } from './article-pages.ts';
import { BuildError } from './build-error.ts';
import type { PagePath } from './entry.ts';
import { fileOf } from './page-file.ts';

/** All addresses of the site: of each article, and across articles. Each with a digest of what it shows. */
export interface PagePlan {
  articles: (Omit<ArticleJob, 'made'> & { key: string })[];
  across: (PagePath & { key: string })[];
}

/**
 * @param common a digest of the sources of the project
 * @throws BuildError where two files of `src/pages` claim one address
 */
export function planPages(paths: readonly PagePath[], content: SiteContent, common: string): PagePlan {
  refuseDoubles(paths);
  const articles = new Map<string, PagePath[]>([...content.articles.keys()].map((slug) => [slug, []]));
  const across: PagePlan['across'] = [];
  for (const path of paths) {
    const own = articles.get(/^\/articles\/([^/]+)/.exec(path.pathname)?.[1] ?? '');
    if (own) own.push(path);
    /* A page that does not say what it depends on may show anything of the content. */ else
      across.push({ ...path, key: digest(common, path.cacheKey ?? content.key) });
  }
  return {
    articles: [...articles].map(([slug, pages]) => ({
      slug,
      pages,
      key: digest(common, content.articles.get(slug)?.key ?? ''),
    })),
    across,
  };
}

function refuseDoubles(paths: readonly PagePath[]): void {
  const files = new Map<string, string>();
  for (const path of paths) {
    const file = fileOf(path);
    const other = files.get(file);
    if (other !== undefined)
      throw new BuildError(
        `${other} and ${path.component} both make ${path.pathname}. Give one of them another name in src/pages, or another path in its getStaticPaths.`,
      );
    files.set(file, path.component);
  }
}
