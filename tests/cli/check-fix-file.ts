export const PATH = 'content/articles/anvils.md';
export const PROSE = 'Acme announced on Monday that it had put more than $14 billion into its rival Globex.';

/** A file written by hand: comments, odd spacing, several styles. */
export const file = (quote: string, prose = PROSE, rest = '') => `---
# The desk's own remarks stay.
title:   'Acme and the anvils'   # three spaces
dek: What a report says.
authors: [Ada Lovelace]
published: 2026-11-23
entities:
  - {id: acme, role: Backer}
  - { id: globex,   role: Receiver }
claims:
  - id: first # permanent
    quote: ${quote}   # check this one
${rest}    label: Acme’s money
    statement: Acme has put more than $14 billion into Globex.
    says: {who: acme, record: on-record}
    status: unverified
    assessment: >-
      Nobody else
      says so.
---

${prose}
`;
export const OLD = 'Acme announced Monday that it had put more than $14 billion in its rival Globex';
export const NEW = 'Acme announced on Monday that it had put more than $14 billion into its rival Globex';
