import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { LinkFault } from '../../checks/link-lost.ts';
import type { CompiledArticle } from '../../compile/article.ts';
import type { Content } from '../../compile/files.ts';
import { nearest } from '../../model/nearest.ts';
import { isRelative, siteLink } from '../../model/site-link.ts';
import { site } from '../../site.config.ts';
import { articlePath, claimPath, ENTITIES } from '../../views/paths.ts';

const ARTICLE = /^\/articles\/([^/#?]+)(\/(?:claims\/([^/#?]+)(\/)?)?)?(?:#(.*))?$/;
const ENTITY = /^\/entities\/([^/#?]+)(\/)?(?:[#?]|$)/;
/** What builds do not make themselves, but take from `public`. */
const FILE =
  /^\/(?!(?:articles|data|pagefind|_astro)\/|card\.png$|favicon\.svg$)[^#?]*\.(?:avif|gif|jpe?g|pdf|png|svg|webp|mp3|mp4|csv|xlsx?|docx?|zip)$/i;

/** Judges the links of an article’s prose by the content that there is, and by the files of `public`. */
export function linkFaults({ articles, registry, files }: Content, project: string) {
  const known = new Map(articles.map((article) => [article.slug, article]));
  /* Of an article with problems of its own, no more is known than that it is there. */
  const there = new Set(files.map((file) => posix.basename(file, '.md')));
  const isPublic = (path: string) => existsSync(join(project, 'public', path));
  return ({ slug, article }: CompiledArticle): LinkFault => {
    const ofArticle = (path: string): string | undefined => {
      const [, target = '', rest, claim, end, fragment = ''] = ARTICLE.exec(path) ?? [];
      const found = known.get(target);
      if (!there.has(target))
        return `There is no article ${target}. ${meant(target, [...known.keys()], articlePath)}`;
      if (found?.article.draft && !article.draft)
        return `${target} is a draft, which no build publishes: link to it when it is out.`;
      if (rest === undefined || (claim !== undefined && end === undefined))
        return `The slash at the end is missing: write ${path.replace(/(?=#|$)/, '/')}.`;
      if (found === undefined) return undefined;
      const claims = found.article.claims.flatMap(({ id, formerly }) => [id, ...formerly]);
      if (
        claim !== undefined &&
        !claims.includes(claim) &&
        !found.article.withdrawn.some(({ id }) => id === claim)
      )
        return `The article ${target} has no claim ${claim}. ${meant(claim, claims, (id) => claimPath(target, id))}`;
      const anchors = [...found.rendered.places.keys()];
      const isNote = /^(?:claim|figure|entity)-/.test(fragment);
      return isNote &&
        !anchors.some((name) => name === fragment) &&
        !claims.some((id) => `claim-${id}` === fragment)
        ? `The article ${target} has no #${fragment}. ${meant(fragment, anchors, (name) => `${articlePath(target)}#${name}`)}`
        : undefined;
    };
    const ofEntity = (path: string): string | undefined => {
      const [, id = '', end] = ENTITY.exec(path) ?? [];
      if (!registry.has(id))
        return `There is no entity ${id}. ${meant(id, [...registry.keys()], (one) => `${ENTITIES}${one}/`)}`;
      return end === undefined ? `The slash at the end is missing: write ${ENTITIES}${id}/.` : undefined;
    };
    return (address, isPicture) => {
      if (isRelative(address)) return relativeFault(address, isPicture, slug);
      const path = address.startsWith('#') ? articlePath(slug) + address : pathOf(address);
      if (path === undefined) return undefined;
      if (ARTICLE.test(path)) return ofArticle(path);
      if (ENTITY.test(path)) return ofEntity(path);
      return FILE.test(path) && !isPublic(path)
        ? `There is no public${path}. Put the file there, or correct the address.`
        : undefined;
    };
  };
}

/** Without the base, which a writer may have written as well. */
function pathOf(address: string): string | undefined {
  const path = siteLink(address);
  return path !== undefined && site.base !== '/' && path.startsWith(site.base)
    ? path.slice(site.base.length - 1)
    : path;
}

const meant = (written: string, all: readonly string[], path: (id: string) => string) => {
  const close = nearest(written, all);
  return close === undefined ? 'Correct the address, or take the link out.' : `Did you mean ${path(close)}?`;
};

/** What is relative is understood from the page of the article, which is no folder of its file. */
function relativeFault(address: string, isPicture: boolean, slug: string): string | undefined {
  const [name = ''] = address.split(/[?#]/);
  if (isPicture || FILE.test(`/${name}`)) {
    const file = posix.join('/', posix.basename(name));
    return `Files beside an article are not published. Put ${posix.basename(name)} into the folder public, and write ${file} here.`;
  }
  const { pathname } = new URL(address, `https://site.invalid${articlePath(slug)}`);
  if (pathname.startsWith(articlePath(slug))) {
    const rest = pathname.slice(articlePath(slug).length);
    if (/^(?:claims\/[^/]+\/|[\w.-]+\.\w+)?$/.test(rest)) return undefined;
    return `This leads to ${pathname}, where nothing is. Write the address from the root, as ${articlePath('other')}, or the file of the article, as other.md.`;
  }
  return undefined;
}
