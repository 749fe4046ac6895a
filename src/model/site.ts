import * as z from 'zod';
import { show } from './show.ts';
import { textSchema, urlSchema } from './text.ts';

/** One entry of the navigation: an address within the site, without the base. */
const linkSchema = z.strictObject({
  /** Left out, it is what the interface calls the page, in the language of the article around it. */
  label: textSchema(40, 'Method').optional(),
  path: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
    error: ({ input }) => `Write a path such as /method/, not ${show(input)}.`,
  }),
});

/** All that makes the site a publisher’s own. */
export const siteSchema = z.strictObject({
  /** The name in the masthead and in titles. */
  name: textSchema(60, 'Glosswire'),
  /** One line on what the site is, for search engines and the home page. */
  description: textSchema(200, 'News analysis that shows its sources.'),
  /** Scheme and host at which readers find the site: feeds, cards and citations need it. */
  address: urlSchema,
  /** The path below which the site stands: `/` or, say, `/news/`. */
  base: z.string().regex(/^\/(?:[\w.-]+\/)*$/, {
    error: ({ input }) => `Write / or a path such as /news/, not ${show(input)}.`,
  }),
  /** BCP 47 tag of the interface’s language. */
  lang: z.string().min(2),
  navigation: z.array(linkSchema),
  publisher: z.strictObject({
    name: textSchema(120, 'Glosswire'),
    url: urlSchema.optional(),
    email: z.email().optional(),
  }),
  /** The licence of the articles. */
  licence: z.strictObject({ name: textSchema(120, 'CC BY 4.0'), url: urlSchema }),
});

export type Site = z.output<typeof siteSchema>;
