import { stringify } from 'yaml';
import { placeholdersIn } from '../../model/placeholders.ts';

export interface Fields {
  title: string;
  authors: readonly string[];
  lang: string;
  /** The day it is where the writer is. */
  published: string;
}

/** A new article: a draft that compiles, with an example of each list to copy. */
export function skeleton({ title, authors, lang, published }: Fields): string {
  const words = placeholdersIn(lang);
  const head = {
    title,
    dek: words.dek,
    authors,
    published,
    lang,
    draft: true,
  };
  return `---
${stringify(head, { lineWidth: 0 }).trimEnd()}

## Below are examples: take the number sign and the space off the lines that you need.

## The cast: ids of files in content/entities. Each must be named in the prose.
# entities:
#   - {id: acme, role: Makes the anvils}

## Sums of money. The quote stands in the prose word for word.
# amounts:
#   - id: acme-in-globex
#     quote: more than $14 billion
#     value: 14_000_000_000
#     bound: at-least
#     kind: investment
#     from: acme
#     sources: [acme-report]

## What the article says that could be shown to be wrong.
# claims:
#   - id: acme-pays
#     quote: Acme says that it has put more than $14 billion into Globex
#     label: Acme’s money
#     statement: Acme says that it has invested more than $14 billion in Globex.
#     says: {who: acme, record: document, via: annual report}
#     status: confirmed
#     assessment: Acme’s own report gives the sum.
#     about: [acme]
#     amounts: [acme-in-globex]
#     evidence:
#       - {source: acme-report, stance: supports, note: Gives the sum.}

## The documents that the evidence rests on.
# sources:
#   - id: acme-report
#     publisher: Acme
#     url: https://example.org/report
#     published: 2026-11-23
#     tier: primary
---

${words.prose}
`;
}
