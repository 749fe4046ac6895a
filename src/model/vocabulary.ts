/** A word of the house vocabulary as readers meet it: in notes, in filters and on the method page. */
export interface Term {
  /** As printed, in lower case. */
  label: string;
  /** What it means, in a sentence or two, for readers and writers alike. */
  definition: string;
}

export const statuses = {
  confirmed: {
    label: 'confirmed',
    definition: 'A primary document says so, or at least two sources that do not depend on one another.',
  },
  'single-source': {
    label: 'single source',
    definition: 'One outlet or unnamed people say so; nothing public settles it.',
  },
  disputed: {
    label: 'disputed',
    definition: 'Named parties or independent outlets contradict one another.',
  },
  contradicted: {
    label: 'contradicted',
    definition: 'Better evidence says otherwise. The claim stays on the page, marked as wrong.',
  },
  outdated: {
    label: 'outdated',
    definition: 'It was true when it was said and has changed since.',
  },
  unverified: {
    label: 'unverified',
    definition:
      'No evidence either way was found, or none is possible, as with an opinion or a guess at what might have been.',
  },
} as const satisfies Record<string, Term>;

export const records = {
  document: {
    label: 'in a document',
    definition: 'The speaker put it in writing: a filing, a press release, a post, a contract.',
  },
  'on-record': {
    label: 'on the record',
    definition: 'A named person said it in public or to a reporter who could name them.',
  },
  anonymous: {
    label: 'not named',
    definition:
      'Someone said it on condition that they would not be named. The note repeats how the report describes them.',
  },
  'own-word': {
    label: 'the publication’s own word',
    definition: 'A publication states it of its own knowledge without saying where it comes from.',
  },
  author: {
    label: 'no source given',
    definition: 'The text under analysis asserts it in its own voice and names nobody.',
  },
} as const satisfies Record<string, Term>;

export const bounds = {
  exact: { label: 'exactly', definition: 'The figure as stated.' },
  about: { label: 'about', definition: 'A rounded figure or an estimate.' },
  'at-least': { label: 'at least', definition: 'A lower limit: "more than", "over", "upwards of".' },
  'at-most': { label: 'at most', definition: 'An upper limit: "up to", "nearly", "just under".' },
  range: { label: 'between', definition: 'Two limits, or words such as "tens of billions" read literally.' },
} as const satisfies Record<string, Term>;

export const stances = {
  supports: { label: 'supports', definition: 'The source says the same.' },
  contradicts: { label: 'contradicts', definition: 'The source says otherwise.' },
  context: { label: 'context', definition: 'The source bears on the claim without settling it.' },
  updates: { label: 'updates', definition: 'The source tells what changed after the claim was made.' },
} as const satisfies Record<string, Term>;

export const tiers = {
  primary: { label: 'primary', definition: 'A document of the party concerned, a filing or a recording.' },
  major: {
    label: 'major outlet',
    definition: 'A major news organisation or wire, or a paper that carries one under licence.',
  },
  trade: { label: 'trade press', definition: 'A trade, secondary or encyclopaedic source.' },
  pointer: {
    label: 'copy or digest',
    definition: 'An aggregator or copy: it shows where to look and proves nothing.',
  },
} as const satisfies Record<string, Term>;

export const sightings = {
  read: { label: 'read in full', definition: 'The whole text was read, live or from a saved copy.' },
  excerpt: { label: 'read in part', definition: 'Only a part of the text could be read, as with a paywall.' },
  cited: {
    label: 'not read by us',
    definition: 'The page itself was not read; documents that cite it describe what it says.',
  },
} as const satisfies Record<string, Term>;

/** Where the words of a source were read. */
export const copies = {
  live: { label: 'the page itself', definition: 'The page was read at its address.' },
  'saved-file': {
    label: 'a saved file',
    definition: 'A file of the page or document that was saved before: by us, or by whoever handed it to us.',
  },
  'stored-copy': {
    label: 'a stored copy',
    definition: 'A copy that others keep of the page, as an archive or an index does. The page may differ.',
  },
} as const satisfies Record<string, Term>;

/** What became of a promise or forecast. */
export const outcomes = {
  kept: { label: 'kept', definition: 'It came as it was promised or foretold, and in time.' },
  late: { label: 'late', definition: 'It came, after the day on which it was due.' },
  broken: { label: 'broken', definition: 'It did not come, or came otherwise than was said.' },
  dropped: { label: 'dropped', definition: 'Whoever promised it took it back before it was due.' },
} as const satisfies Record<string, Term>;

export const entityKinds = {
  company: { label: 'company', definition: 'A firm, fund or group.' },
  person: { label: 'person', definition: 'A named human being.' },
  venture: { label: 'venture', definition: 'An undertaking of several companies, incorporated or not.' },
  publication: { label: 'publication', definition: 'Who prints, broadcasts or posts news.' },
  platform: { label: 'platform', definition: 'A service on which others build or speak.' },
  agency: { label: 'agency', definition: 'A public authority.' },
  product: { label: 'product', definition: 'A thing that is sold or used.' },
} as const satisfies Record<string, Term>;

export const amountKinds = {
  investment: {
    label: 'investment',
    definition: 'Money put into a company for a share in it or its profits.',
  },
  'funding-round': {
    label: 'funding round',
    definition: 'All that investors put into a company at one closing.',
  },
  capex: { label: 'capital spending', definition: 'Spending on lasting things such as data centres.' },
  commitment: { label: 'commitment', definition: 'A promise to pay or buy, by contract or in public.' },
  plan: { label: 'plan', definition: 'An intention without a promise.' },
  contract: { label: 'contract', definition: 'The value of an agreement to buy and sell.' },
  valuation: { label: 'valuation', definition: 'What a company or a stake is held to be worth.' },
  revenue: { label: 'revenue', definition: 'What a company sells in a period.' },
  cash: { label: 'cash', definition: 'Money in hand on a day.' },
  debt: { label: 'debt', definition: 'Money borrowed.' },
  loan: { label: 'loan', definition: 'Money lent by one to another, under one contract.' },
  profit: { label: 'profit', definition: 'What is left of the revenue of a period.' },
  loss: { label: 'loss', definition: 'What a company spends in a period beyond its revenue.' },
  cost: { label: 'cost', definition: 'What something takes to make, run or put right.' },
  price: { label: 'price', definition: 'What is asked or paid for something that is bought.' },
  sale: { label: 'sale', definition: 'What something was sold for.' },
  budget: { label: 'budget', definition: 'What is set aside to be spent in a period or on a purpose.' },
  wage: { label: 'pay', definition: 'What somebody is paid for work.' },
  tax: { label: 'tax', definition: 'What is owed or paid to the state by law.' },
  fine: { label: 'fine', definition: 'A penalty that a court or an authority imposes.' },
  damages: { label: 'damages', definition: 'What is paid for harm done, by judgment or settlement.' },
  grant: { label: 'grant', definition: 'Money given for a purpose, which is not paid back.' },
  subsidy: { label: 'subsidy', definition: 'Money or relief by which a state supports a business.' },
  dividend: { label: 'dividend', definition: 'What a company pays out to those who hold its shares.' },
  donation: { label: 'donation', definition: 'A gift.' },
  bet: { label: 'bet', definition: 'What is staked or won on an outcome that nobody knows.' },
  other: { label: 'other', definition: 'Something else, which the figure names in a word of its own.' },
} as const satisfies Record<string, Term>;

export type Status = keyof typeof statuses;
export type RecordKind = keyof typeof records;
export type Bound = keyof typeof bounds;
export type Stance = keyof typeof stances;
export type Tier = keyof typeof tiers;
export type Sighting = keyof typeof sightings;
export type Copy = keyof typeof copies;
export type Outcome = keyof typeof outcomes;
export type EntityKind = keyof typeof entityKinds;
export type AmountKind = keyof typeof amountKinds;
