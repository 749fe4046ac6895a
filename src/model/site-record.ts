import * as z from 'zod';
import { daySchema } from './dates.ts';
import { idSchema } from './ids.ts';
import { digestSchema } from './record.ts';

/** An Ed25519 signature (RFC 8032) of all that a site has sealed, on a day. */
export const signatureSchema = z.strictObject({
  date: daySchema,
  /** The head that is signed. */
  head: digestSchema,
  /** The head that was signed before; left out for the first. */
  previous: digestSchema.optional(),
  /** SHA-256 of the public key in DER, in hexadecimal: which key it was. */
  key: digestSchema,
  /** The signature of the canonical JSON of the rest, in Base64. */
  value: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});

/** `/record.json`: what a site has sealed, an entry an article. */
export const siteRecordSchema = z.strictObject({
  /** By slug. */
  articles: z.array(
    z.strictObject({
      slug: idSchema,
      /** The address of the article’s own record. */
      url: z.string(),
      /** Its seal. */
      seal: digestSchema,
    }),
  ),
  /** SHA-256 of the canonical JSON of the list of slugs and seals, in hexadecimal. */
  head: digestSchema,
  signature: signatureSchema.optional(),
});

export type Signature = z.output<typeof signatureSchema>;
export type SiteRecord = z.output<typeof siteRecordSchema>;
