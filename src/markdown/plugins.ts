import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

/**
 * What raw HTML may be in the prose: GitHub's list, without ids (ours are public addresses) but those of footnotes,
 * and without pictures from other hosts (a page asks nobody else for anything).
 */
const allowed: Options = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  attributes: {
    ...defaultSchema.attributes,
    '*': [
      ...(defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'id' && name !== 'name'),
      ['id', /^(?:user-content-fn|footnote-label$)/],
    ],
  },
  protocols: { ...defaultSchema.protocols, src: [] },
};

/** The one list of plugins, for articles and for every other Markdown page of the site. */
export const remarkPlugins: PluggableList = [remarkGfm];
export const rehypePlugins: PluggableList = [rehypeRaw, [rehypeSanitize, allowed]];
