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
    'fine',
    /\b(?:fine[sd]?|penalt(?:y|ies)|Geldbuße\w*|Bußgeld\w*|Strafe|amendes?|sanctions? pécuniaires?)\b/iu,
  ],
  [
    'damages',
    /\b(?:damages|compensation|settle(?:d|ment)|payouts?|Schadenersatz\w*|Schadensersatz\w*|Entschädigung\w*|dommages|indemnités?)\b/iu,
  ],
  ['dividend', /\b(?:dividends?|buybacks?|Dividenden?|dividendes?)\b/iu],
  ['donation', /\b(?:donat(?:ed|ions?|es?)|gifts?|Spenden?|spendete|dons?|donné)\b/iu],
  ['subsidy', /\b(?:subsid(?:y|ies|i[sz]ed?)|state aid|tax breaks?|Subvention\w*|subventions?)\b/iu],
  [
    'grant',
    /\b(?:grants?|(?:military|foreign|humanitarian|security|development) (?:aid|assistance)|Zuschuss|Zuschüsse|Fördermittel|bourses?)\b/iu,
  ],
  ['tax', /\b(?:tax(?:es|ed)?|tariffs?|levy|Steuern?|Zölle|impôts?|taxes?)\b/iu],
  [
    'wage',
    /\b(?:wages?|salar(?:y|ies)|an[- ]hour|(?:mak(?:e|es|ing)|made|earn(?:s|ed|ing)?|gets?)\b[^.;]{0,50}\b(?:a|per) (?:year|month|week)|pay package|bonus(?:es)?|Lohn|Löhne|Gehalt|Gehälter|salaires?)\b/iu,
  ],
  ['bet', /\b(?:bet(?:s|ting)?|wager\w*|Wett\w*|paris? sportifs?|jackpots?)\b/iu],
  ['loss', /\b(?:loss(?:es)?|lost|lose[sd]?|deficits?|Verlust\w*|Defizit\w*|pertes?|déficits?)\b/iu],
  ['profit', /\b(?:profits?|earnings|net income|Gewinn\w*|Überschuss|bénéfices?|earned)\b/iu],
  ['revenue', /\b(?:revenues?|sales|turnover|Umsatz\w*|chiffre d['’]affaires|ventes)\b/iu],
  ['loan', /\b(?:loans?|lend(?:s|ing)?|lent|Kredit\w*|Darlehen|prêts?|emprunts?)\b/iu],
  [
    'debt',
    /\b(?:debts?|Schulden|Anleihe\w*|dettes?|borrow\w*|bonds?|notes due|credit|bailout|owe[sd]?|mortgages?)\b/iu,
  ],
  ['cash', /\b(?:cash|reserves|Rücklagen|réserves|savings)\b/iu],
  [
    'contract',
    /\b(?:contracts?|orders?|Vertrag|Auftrag|zahlte?n?|contrats?|payé|versé|deals?|agreement|paid|pay)\b/iu,
  ],
  ['sale', /\b(?:sold|sell(?:s|ing)?|verkaufte?n?|vendus?|vendue?s?)\b/iu],
  [
    'price',
    /\b(?:price[ds]?|acquisition|acquire\w*|takeover|bought|buy(?:s|ing)?|purchase\w*|bid|Kaufpreis|Preise?|kaufte|prix|acheté|rachat)\b/iu,
  ],
  ['cost', /\b(?:costs?|costing|kostete?n?|Kosten|coûts?|coûte\w*)\b/iu],
  ['budget', /\b(?:budget\w*|Haushalt\w*|Etat)\b/iu],
  ['commitment', /\b(?:pledge[sd]?|commit\w*|promise[sd]?|guarantee[sd]?|provide[sd]?)\b/iu],
  ['plan', /\b(?:plans?|planned|intend\w*|target|aims?|proposed?|expected|forecast|could|would|may)\b/iu],
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
