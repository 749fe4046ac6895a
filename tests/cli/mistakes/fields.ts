import type { Mistake } from './project.ts';

/** What stands in the fields. */
export const fields: readonly Mistake[] = [
  {
    mistake: 'a misspelt key',
    edit: ['    label:', '    lable:'],
    told: 'content/articles/anvils.md:22:5 error unknown-key: Unknown key "lable". Did you mean "label"?',
  },
  {
    mistake: 'a field that is left out',
    edit: ['dek: What a report says, and what stands behind it.\n', ''],
    told: 'content/articles/anvils.md:2:1 error missing-field: dek is missing. Write text such as "What a report says, and what stands behind it.".',
  },
  {
    mistake: 'a misspelt id in the cast',
    edit: ['{id: acme,', '{id: acm,'],
    told: 'content/articles/anvils.md:7:10 error unknown-entity: "acm" is not known. Did you mean "acme"? If not, write content/entities/acm.yaml first, or correct the id.',
  },
  {
    mistake: 'a party without a file',
    edit: ['{id: acme, role: Backer}', '{id: acme, role: Backer}\n  - {id: initech, role: Rival}'],
    told: 'content/articles/anvils.md:8:10 error unknown-entity: "initech" is not known: write content/entities/initech.yaml first, or correct the id.',
  },
  {
    mistake: 'a misspelt id of a source',
    edit: ['source: report', 'source: reprot'],
    told: 'content/articles/anvils.md:30:18 error unknown-source: "reprot" is not known. Did you mean "report"? If not, add it to sources, or correct the id.',
  },
  {
    mistake: 'a word that is no status',
    edit: ['single-source', 'reported-once'],
    told: 'content/articles/anvils.md:25:13 error schema: claims[1].status: Write confirmed, single-source, disputed, contradicted, outdated or unverified, not "reported-once".',
  },
  {
    mistake: 'a status that the evidence does not carry',
    edit: ['status: single-source', 'status: confirmed'],
    told: 'content/articles/anvils.md:25:13 error status-evidence: "confirmed" needs a primary document that supports it, or two sources that do so independently; this has one of the two. Add evidence, or write single-source.',
  },
  {
    mistake: 'a sum in words',
    edit: ['14_000_000_000', '$14 billion'],
    told: 'content/articles/anvils.md:13:12 error schema: amounts[1].value: Write a plain number such as 1_250_000, not "$14 billion".',
  },
  {
    mistake: 'a sum with commas',
    edit: ['14_000_000_000', '14,000,000,000'],
    told: 'content/articles/anvils.md:13:12 error schema: amounts[1].value: Write a plain number such as 1_250_000, not "14,000,000,000".',
  },
  {
    mistake: 'a day written in another way',
    edit: ['published: 2026-11-23', 'published: 23.11.2026'],
    told: 'content/articles/anvils.md:5:12 error schema: published: Write a date such as 2025-01-22, not "23.11.2026".',
  },
  {
    mistake: 'a day that there is not',
    edit: ['2026-11-23', '2026-11-31'],
    told: 'content/articles/anvils.md:5:12 error schema: published: 2026-11-31 is not in the calendar: check the month and the day.',
  },
  {
    mistake: 'a day ten years from now',
    edit: ['2026-11-23', '2036-11-23'],
    told: 'content/articles/anvils.md:5:12 error future: The article is to be published on 2036-11-23, and today is 2026-12-01. Write draft: true until that day; if it is out already, correct published.',
  },
  {
    mistake: 'an address without https://',
    edit: ['https://example.org', 'example.org'],
    told: 'content/articles/anvils.md:34:10 error schema: sources[1].url: Write a whole address that starts with https:// or http://, not "example.org/report".',
  },
  {
    mistake: 'an address with a password',
    edit: ['https://example.org', 'https://ada:secret@example.org'],
    told: 'content/articles/anvils.md:34:10 error schema: sources[1].url: The address holds a user name or a password, which everybody would read. Take out what stands before the @, and the @.',
  },
  {
    mistake: 'an author who is no list',
    edit: ['[Ada Lovelace]', 'Ada Lovelace'],
    told: 'content/articles/anvils.md:4:10 error schema: authors: Write a list, each item on a line after a hyphen, or all between brackets: ["Ada Lovelace"].',
  },
  {
    mistake: 'an id with capitals and spaces',
    edit: ['id: first', 'id: First Claim'],
    told: 'content/articles/anvils.md:20:9 error schema: claims[1].id: "First Claim" cannot be part of an address: use lower-case letters, digits and single hyphens, with at least one letter, such as first-claim.',
  },
  {
    mistake: 'words that are there to be replaced',
    edit: ['One outlet says so.', 'Not checked yet.'],
    told: 'content/articles/anvils.md:26:17 error placeholder: These words are there to be replaced, and readers would see them: write your own. Only a draft may have them.',
  },
  {
    mistake: 'a quote that the prose does not have',
    edit: ['quote: it had put', 'quote: it has put'],
    told: 'content/articles/anvils.md:21:12 error quote-absent: These words are not in the article. If the closest passage is meant, write:\n    quote: it had put more than $14 billion into Globex',
  },
  {
    mistake: 'a quote that stands twice',
    edit: ['Acme said on Monday', 'It had put more than $14 billion into Globex before. Acme said on Monday'],
    told: 'content/articles/anvils.md:12:12 error quote-ambiguous: These words stand in 2 places. Add the lines that choose one of them:\n1. It had put more than $14 billion into Globex before. Acme said…\n    prefix: It had put\n2. …aid on Monday that it had put more than $14 billion into Globex. …\n    prefix: it had put',
  },
  {
    mistake: 'a figure of another size than its words',
    edit: ['14_000_000_000', '14_000_000'],
    told: 'content/articles/anvils.md:13:12 error figure-mismatch: The words are “$14 billion”, and the amount is declared as 14000000 USD. Write value: 14000000000, or quote the words that state it.',
  },
];
