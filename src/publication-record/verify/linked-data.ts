import * as z from 'zod';

/** What the schema.org data of a claim’s page tell machines, so far as it is sealed. */
export interface LinkedClaim {
  statement: string;
  status: string;
  /** By when it is to have come true. */
  due: string;
  quotations: { text: string; url: string }[];
}

const claimSchema = z.object({
  '@type': z.literal('Claim'),
  text: z.string(),
  creativeWorkStatus: z.string(),
  temporalCoverage: z.string().default(''),
  citation: z.array(z.unknown()).default([]),
});

const quotationSchema = z.object({
  '@type': z.literal('Quotation'),
  text: z.string(),
  isBasedOn: z.object({ '@id': z.string() }),
});

/**
 * The claim in some JSON-LD (https://www.w3.org/TR/json-ld11/). Undefined where it has none; `broken` where it cannot be read.
 */
export function linkedClaim(json: string): LinkedClaim | 'broken' | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return 'broken';
  }
  const graph: unknown = Object(data)['@graph'];
  const found = Array.isArray(graph) ? graph.find((item) => Object(item)['@type'] === 'Claim') : undefined;
  if (found === undefined) return undefined;
  const claim = claimSchema.safeParse(found);
  if (!claim.success) return 'broken';
  const { text: statement, creativeWorkStatus: status, temporalCoverage, citation } = claim.data;
  const quotations = citation.flatMap((item) => {
    const { data } = quotationSchema.safeParse(item);
    return data ? [{ text: data.text, url: data.isBasedOn['@id'] }] : [];
  });
  return { statement, status, due: temporalCoverage.replace(/^\.\.\//, ''), quotations };
}
