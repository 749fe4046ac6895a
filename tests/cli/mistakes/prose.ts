import type { Mistake } from './project.ts';

/** What the prose says. */
export const prose: readonly Mistake[] = [
  {
    mistake: 'somebody is quoted without a claim',
    edit: ['---\n\nAcme', '---\n\nThe Daily Anvil reported on Sunday that anvils fall.\n\nAcme'],
    told: 'content/articles/anvils.md:39:17 warning attribution-uncovered: “reported on Sunday that” attributes this sentence to somebody, and no claim covers it. Add a claim that quotes it, or say it in the article’s own voice.',
  },
  {
    mistake: 'a sum without a figure',
    edit: ['---\n\nAcme', '---\n\nGlobex cost $20 million.\n\nAcme'],
    told: 'content/articles/anvils.md:39:13 warning money-undeclared: No amount declares “$20 million”. Add to amounts:\n  - {id: …, quote: "$20 million", value: 20000000, kind: …}',
  },
  {
    mistake: 'a party that is not in the cast',
    edit: ['  - id: globex\n    role: Receiver\n', ''],
    told: 'content/articles/anvils.md:15:9 error unknown-entity: "globex" is not known: add {id: globex, role: …} to entities, or correct the id. It stands in 1 more place.',
  },
  {
    mistake: 'a link to an article that there is not',
    edit: ['---\n\nAcme', '---\n\nSee [the other](/articles/anvil/).\n\nAcme'],
    told: 'content/articles/anvils.md:39:17 error link-lost: There is no article anvil. Did you mean /articles/anvils/?',
  },
  {
    mistake: 'a picture that is not there',
    edit: ['---\n\nAcme', '---\n\n![An anvil](anvil.jpg)\n\nAcme'],
    told: 'content/articles/anvils.md:41:1 error link-lost: There is no picture content/articles/anvil.jpg. Put it there, or correct the address: it is understood from the file of the article.',
  },
  {
    mistake: 'a link without words',
    edit: ['---\n\nAcme', '---\n\nSee [](https://example.org).\n\nAcme'],
    told: 'content/articles/anvils.md:39:8 warning link-text: The link to https://example.org has no words. Write [what it leads to](https://example.org), or take it out.',
  },
  {
    mistake: 'a heading that skips a level',
    edit: ['---\n\nAcme', '---\n\n#### How\n\nAcme'],
    told: 'content/articles/anvils.md:39:6 warning heading-order: “How” is of level 4, but after a heading of level 1, level 2 is next. Write ##.',
  },
  {
    mistake: 'no prose',
    edit: ['Acme said on Monday that it had put more than $14 billion into Globex.\n', ''],
    told: 'content/articles/anvils.md:38:1 error empty-article: The article has no prose: write it below the second line of three hyphens.',
  },
];
