import * as z from 'zod';
import type { CompiledArticle } from '../compile/article.ts';
import type { Anchor } from '../model/anchor.ts';
import { articleSchema } from '../model/article.ts';
import { type ArticleRecord, recordSchema } from '../model/record.ts';

const anchorSchema = z.custom<Anchor>(
  (name) => typeof name === 'string' && /^(?:claim|figure|entity)-/.test(name),
);
const rangeSchema = z.object({ start: z.number(), end: z.number() });

/** What an entry of the `articles` collection holds: the frontmatter, the prose as compiled, and what was published before. */
export const entrySchema = articleSchema.safeExtend({
  prose: z.object({
    /** The text of the page, without the notes. */
    text: z.string(),
    /** Its blocks, with the notes whose words begin in them. */
    blocks: z.array(rangeSchema.extend({ html: z.string(), notes: z.array(anchorSchema) })),
    /** Where each annotation stands in the text. */
    places: z.array(z.tuple([anchorSchema, z.array(rangeSchema)])),
  }),
  record: recordSchema.optional(),
});

export type Entry = z.output<typeof entrySchema>;

export function toEntry({ article, rendered }: CompiledArticle, record?: ArticleRecord): Entry {
  const { text, blocks, places } = rendered;
  return { ...article, prose: { text, blocks, places: [...places] }, ...(record && { record }) };
}
