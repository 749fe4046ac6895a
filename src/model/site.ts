import * as z from 'zod';
import { explain } from './explain.ts';
import { languageSchema } from './language.ts';
import { show, wanting } from './show.ts';
import { textSchema, urlSchema } from './text.ts';

const pathSchema = (pattern: RegExp, wanted: string) =>
  z.string(wanting(wanted)).regex(pattern, wanting(wanted));

/** One entry of the navigation: an address within the site, without the base. */
const linkSchema = z.strictObject(
  {
    /** Left out, it is what the interface calls the page, in the language of the article around it. */
    label: textSchema(40, 'Method').optional(),
    path: pathSchema(/^\/(?:[a-z0-9-]+\/)*$/, 'a path such as /method/'),
  },
  wanting("{ path: '/method/' }"),
);

/** All that makes the site a publisher’s own. */
export const siteSchema = z.strictObject({
  /** The name in the masthead and in titles. */
  name: textSchema(60, 'Glosswire'),
  /** One line on what the site is, for search engines and the home page. */
  description: textSchema(200, 'News analysis that shows its sources.'),
  /** Scheme and host at which readers find the site: feeds, cards and citations need it. */
  address: urlSchema.refine(isOrigin, {
    error: ({ input }) =>
      `Write scheme and host alone, such as https://example.org, not ${show(input)}: a path belongs to base.`,
  }),
  /** The path below which the site stands: `/` or, say, `/news/`. */
  base: pathSchema(/^\/(?:[\w-][\w.-]*\/)*$/, '/ or a path such as /news/'),
  /** BCP 47 tag of the interface’s language. */
  lang: languageSchema,
  navigation: z.array(linkSchema, wanting("a list such as [{ path: '/method/' }]")),
  publisher: z.strictObject(
    {
      name: textSchema(120, 'Glosswire'),
      url: urlSchema.optional(),
      email: z.email(wanting('an address such as desk@example.org')).optional(),
    },
    wanting("{ name: 'Glosswire' }"),
  ),
  /** The licence of the articles. */
  licence: z.strictObject(
    { name: textSchema(120, 'CC BY 4.0'), url: urlSchema },
    wanting("{ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }"),
  ),
});

export type Site = z.output<typeof siteSchema>;

function isOrigin(text: string): boolean {
  return !URL.canParse(text) || new URL(text).href === `${new URL(text).origin}/`;
}

/** Where a publisher writes it, below the project. */
export const SITE_CONFIG = 'src/site.config.ts';

/** The publisher’s own page cannot be used; the message says which field, why, and what to write instead. */
export class SiteError extends Error {
  override name = 'SiteError';

  constructor(message: string) {
    super(message);
    /* Where in our code it was noticed helps nobody; whatever prints the error leaves out an empty trace. */
    this.stack = '';
  }
}

/** Variables of the environment that win over fields, so that a host which builds the site can say where it will stand. */
const VARIABLES = { address: 'SITE_ADDRESS', base: 'SITE_BASE', lang: 'SITE_LANG' } as const;

/**
 * The site as `src/site.config.ts` describes it, and the environment.
 * @param environment such as `{ SITE_BASE: '/news/' }`
 * @throws SiteError where a field is missing or cannot be used
 */
export function defineSite(site: Site, environment: Record<string, string | undefined> = {}): Site {
  const given = Object.entries(VARIABLES).flatMap(([field, variable]) => {
    const value = environment[variable];
    return value === undefined ? [] : [[field, value] as const];
  });
  const parsed = siteSchema.safeParse({ ...site, ...Object.fromEntries(given) }, { reportInput: true });
  if (parsed.success) return parsed.data;
  const faults = explain(parsed.error.issues, siteSchema, 'The site').map(({ path, reason }) => {
    const variable =
      given.some(([field]) => field === path[0]) && VARIABLES[path[0] as keyof typeof VARIABLES];
    return `${SITE_CONFIG}: ${reason}${variable ? ` The variable ${variable} gives it.` : ''}`;
  });
  throw new SiteError(faults.join('\n'));
}
