import type { AmountKind } from '../../model/vocabulary.ts';

/** What the words near a sum say that it is, the most telling first. */
const CUES: readonly [AmountKind, RegExp][] = [
  [
    'funding-round',
    /\b(?:funding round|fundraising|fund-raising|financing round|series [A-H]\b|Finanzierungsrunde|levée de fonds|round of (?:funding|financing|investment)|rais(?:ed|es|ing))/iu,
  ],
  [
    'capex',
    /\b(?:capital (?:projects|expenditures?|spending)|capex|data cent(?:er|re)s?|build (?:a|new) (?:plant|factory))/iu,
  ],
  ['valuation', /\b(?:valued|valuation|market (?:value|cap\w*)|worth)\b/iu],
  [
    'investment',
    /\b(?:invest\w*|stake|Beteiligung|put (?:in|into)|put\b[^.]{0,30}\binto|backed|buy(?:ing)? shares|equity)\b/iu,
  ],
  [
    'revenue',
    /\b(?:revenues?|sales|turnover|Umsatz\w*|Gewinn\w*|Verlust\w*|chiffre d['’]affaires|bénéfices?|pertes?|ventes|profits?|earnings|earned|net income|losses|loss)\b/iu,
  ],
  [
    'debt',
    /\b(?:debts?|loans?|Schulden|Kredit\w*|Anleihe\w*|dettes?|prêts?|emprunts?|borrow\w*|bonds?|notes due|credit|bailout|owe[sd]?|mortgages?)\b/iu,
  ],
  ['cash', /\b(?:cash|reserves|Rücklagen|réserves|savings)\b/iu],
  [
    'contract',
    /\b(?:contracts?|orders?|Kaufpreis|Preise?|Vertrag|Auftrag|kaufte|verkaufte|zahlte?n?|kostete?n?|contrats?|prix|payé|versé|vendu|acheté|rachat|amende|deals?|agreement|acquisition|acquire\w*|takeover|bought|buy|purchase\w*|sold|sell|price[ds]?|costs?|paid|pay|fined?|settlement)\b/iu,
  ],
  ['commitment', /\b(?:pledge[sd]?|commit\w*|promise[sd]?|guarantee[sd]?|provide[sd]?)\b/iu],
  [
    'plan',
    /\b(?:plans?|planned|intend\w*|target|budget|aims?|proposed?|expected|forecast|could|would|may)\b/iu,
  ],
];

/** In characters on either side of the sum. */
const NEAR = 60;

/** The kind of a sum, and whether anything near it says so. */
export function amountKind(
  sentence: string,
  start: number,
  end: number,
): { kind: AmountKind; sure: boolean } {
  const near = sentence.slice(Math.max(0, start - NEAR), end + NEAR);
  const cue = CUES.find(([, words]) => words.test(near)) ?? CUES.find(([, words]) => words.test(sentence));
  return cue === undefined
    ? { kind: 'plan', sure: false }
    : { kind: cue[0], sure: CUES.some(([, words]) => words.test(near)) };
}
