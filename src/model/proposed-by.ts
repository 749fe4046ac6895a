import { textSchema } from './text.ts';

/** The field that says whose proposal an entry is, until somebody has decided on it. */
export const proposedBy = textSchema(120, 'llm -m gpt-5').optional().meta({
  description:
    'Who proposed it, where nobody has decided on it yet. Written by `npm run propose`; whoever has compared it with the source, or with the article, takes this line out. Only a draft may have it.',
  example: 'llm -m gpt-5',
});
