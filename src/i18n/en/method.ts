/** What the page on method says. */
export const method = {
  title: 'Method',
  heading: 'How claims are weighed',
  description: 'How claims are weighed: what each status, stance and bound means, and how things are said.',
  lead: 'Every company, figure and claim in an article is tied to the exact words that state it, and annotated beside them. A claim keeps its address for good. A claim that turns out wrong stays where it was, and is marked.',
  words:
    'The words below are the only ones used. They are printed here from the definitions that the articles are checked against: an article whose evidence does not carry its verdicts is not published.',
  marks: {
    title: 'What the marks in an article mean',
    lead: 'Loud is only what turned out otherwise. Press any mark, and the answer opens beside it.',
    turned: {
      contradicted:
        'Evidence stands against the claim: a cross, a solid line, and a verdict that says what is so.',
      disputed: 'Serious sources disagree about the claim: a diamond, a double line.',
      outdated: 'So it was when it was said, and is no longer: a clock, a dashed line.',
    },
    line: 'Any other claim. Its sign, in the margin and above the article, says how well it is supported.',
    tint: 'A figure: how exact it is, from whom to whom, and as of when.',
    name: 'Name',
    ring: 'A company, person or other party, where it is first met: who it is, and what part it plays.',
  },
  sections: {
    statuses: 'Verdicts',
    records: 'How it was said',
    strengths: 'How strong the evidence is',
    outcomes: 'What came of a promise or forecast',
    stances: 'What a source does to a claim',
    tiers: 'What kind of source it is',
    sightings: 'How much of it was read',
    copies: 'Where it was read',
    bounds: 'How exact a figure is',
    amountKinds: 'What kind of figure it is',
    entityKinds: 'Who and what appears',
  },
  captures: {
    title: 'What a copy of ours proves',
    proves:
      'Of what we read we keep the words as plain text, and publish the day, their number and their digest by SHA-256. Whoever is shown the text can work out the same digest: it is the text that we read, and not a letter of it has changed since.',
    not: 'It does not prove what the page said. We made the copy ourselves, and pages change. Only a copy in other hands proves that, such as one in a public archive: where there is one, it is linked as “archived”. Where there is none, follow “Show it there” and read for yourself.',
  },
  rules: 'What an editor asks before publication',
  rulesLead:
    'A program reads each article with these rules. What it finds is mended, or decided on by a person.',
};
