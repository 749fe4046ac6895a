import * as z from 'zod';
import { show, wanting } from './show.ts';

/** The codes of ISO 4217 that the running JavaScript engine knows. */
const known = new Set(Intl.supportedValuesOf('currency'));

export const currencySchema = z
  .string(wanting('an ISO 4217 code such as USD or EUR'))
  .refine((code) => known.has(code), {
    error: ({ input }) => `${show(input)} is no currency of ISO 4217: write a code such as USD, EUR or JPY.`,
  });
