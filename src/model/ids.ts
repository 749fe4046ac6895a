import * as z from 'zod';
import { plainLetters } from './plain-letters.ts';
import { show, wanting } from './show.ts';

/**
 * A permanent name that becomes part of an address: `#claim-<id>`, `/entities/<id>/`.
 * Lower-case ASCII only, so that it needs no escaping in a URL, a CSS selector or a file name.
 */
export const idPattern = /^(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** In characters: an id is part of an address that people copy. */
const LONGEST_ID = 80;

/** Names of devices, which no folder can have on Windows (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** What keeps a well-formed id from naming a folder of pages on every system, or nothing. */
export function folderFault(id: string): string | undefined {
  if (id.length > LONGEST_ID)
    return `An id has at most ${LONGEST_ID} characters: it is part of an address that people copy.`;
  return DEVICE.test(id)
    ? `On Windows ${id} is the name of a device, and no folder of pages can be called so: choose another name.`
    : undefined;
}

export const idSchema = z
  .string(wanting('an id such as stargate-funders'))
  .refine((id) => folderFault(id) === undefined, { error: ({ input }) => folderFault(String(input)) })
  .regex(idPattern, {
    error: ({ input }) =>
      `${show(input)} cannot be part of an address: use lower-case letters, digits and single hyphens, with at least one letter${suggestion(input)}.`,
  });

/** Ids of other things, none by default. */
export const idList = (meta: { description: string; example: string }) =>
  z.array(idSchema).default([]).meta(meta);

/** The nearest valid id to what was written, offered in the message. */
export function suggestion(input: unknown): string {
  const slug = plainLetters(String(input).normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID);
  return idPattern.test(slug) && folderFault(slug) === undefined ? `, such as ${slug}` : '';
}
