import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { rehypeOwnPictures } from './drop-remote-images.ts';
import { remarkEmphasis } from './emphasis.ts';
import { rehypeRawHtml } from './raw-html.ts';

/**
 * Attributes that are ours to give: ids are public addresses, keys and the tab order belong to the whole page.
 */
const RESERVED = new Set<unknown>(['id', 'name', 'accessKey', 'tabIndex']);
/** The first two would fetch from anywhere; a box to tick has no name that a screen reader could say. */
const UNFIT = new Set(['picture', 'source', 'input']);
/** What says how words are meant, and does no more. */
const OWN = 'abbr bdi cite dfn figcaption figure small time u wbr'.split(' ');

/**
 * What raw HTML may be in the prose: GitHub's list and some more, less what would break a promise of the page.
 * A `bdo` would turn words round that stand in the file as they are to be read.
 */
const allowed: Options = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !UNFIT.has(name)), ...OWN],
  /** What a browser does not show as text is not to become text. */
  strip: 'script style iframe noembed noframes noscript object svg template title'.split(' '),
  attributes: {
    ...defaultSchema.attributes,
    /** The sign before a task. */
    span: [['role', 'img'], 'ariaLabel', ['dataTask', 'done', 'open']],
    '*': [
      ...(defaultSchema.attributes?.['*'] ?? []).filter((name) => !RESERVED.has(name)),
      ['id', /^(?:user-content-fn|footnote-label$)/],
    ],
  },
  protocols: { ...defaultSchema.protocols, src: [] },
};

/** The elements that a page of ours has. */
export const elements: ReadonlySet<string> = new Set(allowed.tagNames);

/**
 * The one list of plugins, for articles and for every other Markdown page of the site. One tilde is a sign, as in “$5~7
 * billion”: two strike out.
 */
export const remarkPlugins: PluggableList = [...remarkEmphasis, [remarkGfm, { singleTilde: false }]];
export const rehypePlugins: PluggableList = [rehypeRawHtml, [rehypeSanitize, allowed], rehypeOwnPictures];
