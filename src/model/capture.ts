import * as z from 'zod';
import { daySchema } from './dates.ts';
import { termSchema } from './term.ts';
import { copies } from './vocabulary.ts';

/**
 * What was captured of a source on a day: its words as plain text, kept in `captures/` beside `content/`. Written by
 * `npm run capture`.
 */
export const captureSchema = z.strictObject({
  on: daySchema.meta({ description: 'The day on which it was captured.', example: '2026-11-24' }),
  sha256: z
    .string({ error: 'Write the digest as `npm run capture` gives it.' })
    .regex(/^[0-9a-f]{64}$/, { error: 'A digest has 64 hexadecimal digits: take it from `npm run capture`.' })
    .meta({
      description: 'SHA-256 of the plain text in UTF-8, in hexadecimal.',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    }),
  from: termSchema(copies).meta({ description: 'Where the words were read.', example: 'live' }),
  words: z
    .int({ error: 'Write a whole number.' })
    .min(0)
    .meta({ description: 'How many words the text has.', example: '1204' }),
});

export type Capture = z.output<typeof captureSchema>;
