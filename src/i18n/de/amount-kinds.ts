import type { Terms } from '../en/terms.ts';

/** What kind of figure it is. */
export const amountKinds: Terms['amountKinds'] = {
  investment: {
    label: 'Beteiligung',
    definition: 'Geld, das für einen Anteil am Unternehmen oder an dessen Gewinn eingebracht wird.',
  },
  'funding-round': {
    label: 'Finanzierungsrunde',
    definition: 'Alles, was Geldgeber bei einem Abschluss in ein Unternehmen einbringen.',
  },
  capex: { label: 'Sachinvestition', definition: 'Ausgaben für Bleibendes, etwa Rechenzentren.' },
  commitment: {
    label: 'Zusage',
    definition: 'Ein Versprechen zu zahlen oder zu kaufen, vertraglich oder öffentlich gegeben.',
  },
  plan: { label: 'Plan', definition: 'Eine Absicht ohne Versprechen.' },
  contract: { label: 'Vertrag', definition: 'Der Wert einer Vereinbarung über Kauf und Verkauf.' },
  valuation: {
    label: 'Bewertung',
    definition: 'Wie viel ein Unternehmen oder ein Anteil wert sein soll.',
  },
  revenue: { label: 'Umsatz', definition: 'Was ein Unternehmen in einem Zeitraum verkauft.' },
  cash: { label: 'Kasse', definition: 'Geld, das an einem Tag vorhanden ist.' },
  debt: { label: 'Schulden', definition: 'Geliehenes Geld.' },
  loan: { label: 'Darlehen', definition: 'Geld, das einer dem anderen unter einem Vertrag leiht.' },
  profit: { label: 'Gewinn', definition: 'Was vom Umsatz eines Zeitraums übrig bleibt.' },
  loss: {
    label: 'Verlust',
    definition: 'Was ein Unternehmen in einem Zeitraum über seinen Umsatz hinaus ausgibt.',
  },
  cost: {
    label: 'Kosten',
    definition: 'Was es braucht, um etwas herzustellen, zu betreiben oder in Ordnung zu bringen.',
  },
  price: { label: 'Preis', definition: 'Was für etwas verlangt oder bezahlt wird, das gekauft wird.' },
  sale: { label: 'Verkaufserlös', definition: 'Wofür etwas verkauft wurde.' },
  budget: { label: 'Haushalt', definition: 'Was für einen Zeitraum oder einen Zweck vorgesehen ist.' },
  wage: { label: 'Lohn', definition: 'Was jemand für Arbeit bekommt.' },
  tax: { label: 'Steuer', definition: 'Was dem Staat nach dem Gesetz geschuldet oder gezahlt wird.' },
  fine: { label: 'Geldbuße', definition: 'Eine Strafe, die ein Gericht oder eine Behörde verhängt.' },
  damages: {
    label: 'Schadenersatz',
    definition: 'Was für einen Schaden gezahlt wird, durch Urteil oder Vergleich.',
  },
  grant: { label: 'Zuschuss', definition: 'Geld für einen Zweck, das nicht zurückgezahlt wird.' },
  subsidy: {
    label: 'Subvention',
    definition: 'Geld oder Erleichterung, mit denen ein Staat einen Betrieb stützt.',
  },
  dividend: {
    label: 'Dividende',
    definition: 'Was ein Unternehmen an die ausschüttet, denen seine Aktien gehören.',
  },
  donation: { label: 'Spende', definition: 'Eine Gabe.' },
  bet: { label: 'Wette', definition: 'Was auf einen ungewissen Ausgang gesetzt oder damit gewonnen wird.' },
  other: { label: 'anderes', definition: 'Etwas anderes, das die Angabe mit einem eigenen Wort nennt.' },
};
