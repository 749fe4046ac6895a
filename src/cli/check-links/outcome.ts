import * as z from 'zod';

/** What became of an address. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  /** It answers, at its own address. */
  z.strictObject({ kind: z.literal('alive') }),
  /** It answers at another address; `permanent` where every step on the way says that it stays there. */
  z.strictObject({ kind: z.literal('moved'), to: z.string(), permanent: z.boolean() }),
  /** It answers, but not to a program: whether readers can open it cannot be told. */
  z.strictObject({ kind: z.literal('refused'), why: z.string() }),
  /** It does not answer as it should, and may tomorrow. */
  z.strictObject({ kind: z.literal('failing'), why: z.string() }),
  /** It is gone. */
  z.strictObject({ kind: z.literal('dead'), why: z.string() }),
]);

export type Outcome = z.output<typeof outcomeSchema>;
export type Kind = Outcome['kind'];
