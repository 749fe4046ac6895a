import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { LinkFault } from '../../checks/link-lost.ts';
import type { CompiledArticle } from '../../compile/article.ts';
import type { Content } from '../../compile/files.ts';
import { nearest } from '../../model/nearest.ts';
import { isRelative, siteLink, withoutBase } from '../../model/site-link.ts';
import { site } from '../../site.config.ts';
import { articlePath, claimPath, ENTITIES, entityPath } from '../../views/paths.ts';
import { FILE, relativeFault } from './relative-link.ts';

const ARTICLE = /^\/articles\/([^/#?]+)(\/(?:claims\/([^/#?]+)(\/)?)?)?(?:#(.*))?$/;
const ENTITY = /^\/entities\/([^/#?]+)(\/)?(?:[#?]|$)/;
/** What builds make themselves; all else that is a file they take from `public`. */
const MADE = /^\/(?:(?:articles|data|pagefind|_astro)\/|card\.png$|favicon\.svg$)/i;

/**
 * Judges the links of an article’s prose by the content that there is, and by the files of `public`.
 * @param project the folder of the project
 * @param root the folder that holds `content/`
 */
export function linkFaults(content: Content, project: string, root: string) {
  const { articles, registry, files } = content;
  const known = new Map(articles.map((article) => [article.slug, article]));
  /* Of an article with problems of its own, no more is known than that it is there. */
  const slugs = new Set(files.map((file) => posix.basename(file, '.md')));
  return ({ slug, article, file }: CompiledArticle): LinkFault => {
    const ofArticle = (path: string): string | undefined => {
      const [, target = '', rest, claim, end, fragment = ''] = ARTICLE.exec(path) ?? [];
      if (!slugs.has(target))
        return `There is no article ${target}. ${meant(target, known.keys(), articlePath)}`;
      if (rest === undefined || (claim !== undefined && end === undefined))
        return slashMissing(path.replace(/(?=#|$)/, '/'));
      const found = known.get(target);
      if (found?.article.draft && !article.draft)
        return `${target} is a draft, which no build publishes: link to it when it is out.`;
      return found && (claim === undefined ? noteFault(fragment, found) : claimFault(claim, found));
    };
    return (address, isPicture) => {
      if (isRelative(address)) return relativeFault(address, isPicture, { slug, file: file.path, root });
      const path = address.startsWith('#') ? articlePath(slug) + address : pathOf(address);
      if (path === undefined) return undefined;
      if (ARTICLE.test(path)) return ofArticle(path);
      if (ENTITY.test(path)) return entityFault(path, registry);
      const isFile = FILE.test(path) && !/[#?]/.test(path) && !MADE.test(path);
      if (!isFile || existsSync(join(project, 'public', path))) return undefined;
      return `There is no public${path}. Put the file there, or correct the address.`;
    };
  };
}

function pathOf(address: string): string | undefined {
  const path = siteLink(address);
  return path && withoutBase(path, site.base);
}

/** Also the ids that claims had before they were renamed or withdrawn: their pages are still there. */
const claimIds = ({ article }: CompiledArticle): string[] => [
  ...article.claims.flatMap(({ id, formerly }) => [id, ...formerly]),
  ...article.withdrawn.map(({ id }) => id),
];

function claimFault(claim: string, found: CompiledArticle): string | undefined {
  const claims = claimIds(found);
  return claims.includes(claim)
    ? undefined
    : `The article ${found.slug} has no claim ${claim}. ${meant(claim, claims, (id) => claimPath(found.slug, id))}`;
}

function noteFault(fragment: string, found: CompiledArticle): string | undefined {
  const anchors = [...found.rendered.places.keys(), ...claimIds(found).map((id) => `claim-${id}`)];
  if (!/^(?:claim|figure|entity)-/.test(fragment) || anchors.includes(fragment)) return undefined;
  const close = meant(fragment, anchors, (name) => `${articlePath(found.slug)}#${name}`);
  return `The article ${found.slug} has no #${fragment}. ${close}`;
}

function entityFault(path: string, registry: Content['registry']): string | undefined {
  const [, id = '', end] = ENTITY.exec(path) ?? [];
  if (!registry.has(id)) return `There is no entity ${id}. ${meant(id, registry.keys(), entityPath)}`;
  return end === undefined ? slashMissing(`${ENTITIES}${id}/`) : undefined;
}

const slashMissing = (path: string) => `The slash at the end is missing: write ${path}.`;

function meant(written: string, all: Iterable<string>, path: (id: string) => string): string {
  const close = nearest(written, [...all]);
  return close === undefined ? 'Correct the address, or take the link out.' : `Did you mean ${path(close)}?`;
}
