import type { StarterWords } from './starter.ts';

export const english: StarterWords = {
  lang: 'en',
  description: 'News analysis that shows its sources.',
  title: 'How this site shows its sources',
  dek: 'What a reader can press, and what stands behind it.',
  newsroom: { alias: 'Our newsroom', description: 'Publishes this site.', role: 'Publishes this site' },
  claim: {
    quote: 'every claim on this site stands beside its sources',
    label: 'Sources beside claims',
    statement: 'The newsroom says that every claim on this site stands beside its sources.',
    via: 'this article',
    assessment: 'The page on method says how claims are marked and weighed.',
    passage: 'A primary document says so',
    note: 'Says what each mark means, and how claims are weighed.',
  },
  prose: `Our newsroom says that every claim on this site stands beside its sources. Press the marked words: a note says who
says so, how far it is true, and which documents bear it out.

The note has an address of its own, so that others can lead to this one claim.`,
};
