import * as z from 'zod';
import { show } from './show.ts';

/**
 * A permanent name that becomes part of an address: `#claim-<id>`, `/entities/<id>/`.
 * Lower-case ASCII only, so that it needs no escaping in a URL, a CSS selector or a file name.
 */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string({ error: ({ input }) => `Write an id such as stargate-funders, not ${show(input)}.` })
  .max(80, { error: 'An id has at most 80 characters: it is part of an address that people copy.' })
  .regex(idPattern, {
    error: ({ input }) =>
      `${show(input)} cannot be part of an address: use lower-case letters, digits and single hyphens, starting with a letter${suggestion(input)}.`,
  });

/** The nearest valid id to what was written, offered in the message. */
function suggestion(input: unknown): string {
  const slug = String(input)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 80);
  return idPattern.test(slug) ? `, such as ${slug}` : '';
}
