import type { Words } from '../en/index.ts';

export const method: Words['site']['method'] = {
  title: 'Methode',
  heading: 'Wie Behauptungen abgewogen werden',
  description:
    'Wie Behauptungen abgewogen werden: was jeder Status, jede Haltung und jede Grenze bedeutet, und wie etwas gesagt wurde.',
  lead: 'Jedes Unternehmen, jede Zahl und jede Behauptung in einem Artikel ist an die genauen Wörter gebunden, in denen sie steht, und daneben erläutert. Eine Behauptung behält ihre Adresse für immer. Eine Behauptung, die sich als falsch erweist, bleibt, wo sie war, und wird gekennzeichnet.',
  words:
    'Die Wörter unten sind die einzigen, die verwendet werden. Sie sind hier aus den Definitionen gedruckt, an denen die Artikel geprüft werden: Ein Artikel, dessen Belege seine Urteile nicht tragen, wird nicht veröffentlicht.',
  marks: {
    title: 'Was die Zeichen in einem Artikel bedeuten',
    lead: 'Laut ist nur, was sich anders herausstellte. Wer ein Zeichen drückt, bekommt die Antwort daneben.',
    turned: {
      contradicted:
        'Belege sprechen gegen die Behauptung: ein Kreuz, eine durchgezogene Linie und ein Urteil, das sagt, was stimmt.',
      disputed: 'Ernst zu nehmende Quellen widersprechen einander: eine Raute, eine doppelte Linie.',
      outdated:
        'So war es, als es gesagt wurde, und so ist es nicht mehr: eine Uhr, eine gestrichelte Linie.',
    },
    line: 'Jede andere Behauptung. Ihr Zeichen, am Rand und über dem Artikel, sagt, wie gut sie gestützt ist.',
    tint: 'Eine Zahl: wie genau sie ist, von wem an wen, und nach welchem Stand.',
    name: 'Name',
    ring: 'Ein Unternehmen, Mensch oder anderer Beteiligter, wo er zuerst vorkommt: wer es ist und welche Rolle er spielt.',
  },
  sections: {
    statuses: 'Urteile',
    records: 'Wie es gesagt wurde',
    strengths: 'Wie stark die Belege sind',
    outcomes: 'Was aus einer Zusage oder Vorhersage wurde',
    stances: 'Was eine Quelle mit einer Behauptung macht',
    tiers: 'Was für eine Quelle es ist',
    sightings: 'Wie viel davon gelesen wurde',
    copies: 'Wo es gelesen wurde',
    bounds: 'Wie genau eine Zahl ist',
    amountKinds: 'Um was für eine Zahl es geht',
    entityKinds: 'Wer und was vorkommt',
  },
  captures: {
    title: 'Was eine Kopie von uns beweist',
    proves:
      'Von dem, was wir lesen, bewahren wir die Wörter als reinen Text auf und veröffentlichen den Tag, ihre Zahl und ihre Prüfsumme nach SHA-256. Wer den Text zu sehen bekommt, kann dieselbe Prüfsumme errechnen: Es ist der Text, den wir gelesen haben, und seither hat sich kein Buchstabe daran geändert.',
    not: 'Was auf der Seite stand, beweist sie nicht. Wir haben die Kopie selbst gemacht, und Seiten ändern sich. Das beweist nur eine Kopie in fremder Hand, etwa in einem öffentlichen Archiv: Wo es eine gibt, ist sie als „archiviert“ verlinkt. Wo es keine gibt, hilft „Dort zeigen“: selbst nachlesen.',
  },
  rules: 'Was eine Redaktion vor der Veröffentlichung fragt',
  rulesLead:
    'Ein Programm liest jeden Artikel mit diesen Regeln. Was es findet, wird behoben, oder ein Mensch entscheidet darüber.',
};
