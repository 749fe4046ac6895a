import * as z from 'zod';
import { articleSchema } from '../model/article.ts';

/** What an entry of the `articles` collection holds: what an article says of itself, as its frontmatter has it. */
export const summarySchema = z.object({
  ...z.object(articleSchema.shape).pick({
    title: true,
    dek: true,
    authors: true,
    published: true,
    updated: true,
    lang: true,
    draft: true,
  }).shape,
  /** How many claims, figures and members of the cast it annotates. */
  claims: z.number(),
  figures: z.number(),
  entities: z.number(),
});
