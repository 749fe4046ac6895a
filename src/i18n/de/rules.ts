import type { Term } from '../../model/vocabulary.ts';

export const rules: Readonly<Record<string, Term>> = {
  'figure-mismatch': {
    label: 'Der Wert eines Betrags ist die Summe, die seine zitierten Wörter nennen.',
    definition:
      'Die Seite druckt den Wert neben den Wörtern, und die Datendateien geben ihn weiter: Ein Wert von 750 000 für „750 Millionen Dollar“ führt beide irre. Die Summen in den zitierten Wörtern werden gelesen und mit value oder mit min und max verglichen, auch mit der Währung, wo die Wörter sie nennen; bei einer Zahl mit Einheit die Zahlen, die vor dieser Einheit stehen. Ob ein Betrag mit Minuszeichen oder in Klammern unter null liegt, entscheidet, wer schreibt. Unscharfe Wörter wie „zweistelliger Milliardenbetrag“ lassen alle Grenzen zu, die wörtlich darin liegen. Wörter ohne Summe („noch einmal so viel“) werden nicht beurteilt.',
  },
  'figure-bound': {
    label: 'Die Grenze eines Betrags ist die, die seine Wörter ihm setzen.',
    definition:
      '„Mehr als 14 Milliarden“ und „knapp 14 Milliarden“ haben einen Wert und sagen Gegenteiliges, darum gehört die Grenze zum Betrag. Sie wird mit den Wörtern neben der Summe verglichen. Wo die Wörter nur runden und die Grenze mehr sagt, oder wo die Wörter nichts sagen und der Text um sie herum schon, wird dem Schreiber geglaubt.',
  },
  'parts-exceed-whole': {
    label: 'Die Teile eines Betrags ergeben nicht mehr als das Ganze.',
    definition:
      'Jeder Betrag mit partOf wird als Anteil an seinem Ganzen gedruckt, also dürfen die Anteile zusammen nicht mehr als das Ganze ergeben. Die Teile werden addiert und dürfen das Ganze nur um das übersteigen, was Rundung erklärt: die Hälfte der letzten Stelle jedes Betrags. Ein Ganzes, das nur eine Untergrenze ist, hat keine Obergrenze. Teile, die sich überschneiden, wie zwei Darstellungen desselben Geldes, sind nicht Teile einer Summe: Bei einem davon gehört partOf gestrichen.',
  },
  'share-mismatch': {
    label: 'Ein Anteil im Text ist der, den die Beträge ergeben.',
    definition:
      'Wo auf einen Betrag, der Teil eines anderen ist, sein Anteil folgt („davon 750 Millionen, etwa ein Neuntel“), wird der Anteil aus den beiden Beträgen errechnet und mit den Wörtern verglichen. Ein Prozentsatz darf um die Rundung abweichen, ein Bruch oder ein Anteil mit „etwa“ um ein Zehntel seiner selbst. Ein Anteil an etwas anderem als dem genannten Ganzen („27 % des Unternehmens“) oder eine Veränderung („12 % mehr“) wird nicht beurteilt.',
  },
  'money-undeclared': {
    label: 'Jede Geldsumme im Text ist als Betrag aufgeführt.',
    definition:
      'Eine Summe, die kein Betrag aufführt, hat keine Anmerkung: Niemand sieht, wer zahlt, für welchen Tag sie gilt und wer sie nennt, und in den Verzeichnissen fehlt sie. Eine Summe, die in derselben Währung noch einmal genannt wird, gilt als aufgeführt. Summen in etwas, das keine Währung nach ISO 4217 ist, etwa Bitcoin, lassen sich nicht deklarieren und bleiben unbehelligt. Nur englischer Text wird auf Summen gelesen.',
  },
  'quote-cut': {
    label: 'Ein Zitat beginnt und endet am Rand eines Wortes.',
    definition:
      'Ein Zitat, das mitten in einem Wort oder einer Zahl abgeschnitten ist („1“ aus „1,4 Billionen“), markiert, was niemand geschrieben hat. Buchstaben und Ziffern auf beiden Seiten eines Endes verraten es; Schriften ohne Wortabstände bleiben unbehelligt.',
  },
  'quote-long': {
    label: 'Ein Zitat markiert eine Stelle, keinen Absatz.',
    definition:
      'Markierte Wörter sind ein Link. Über 320 Zeichen weiß niemand mehr, was die Anmerkung meint, und jede Änderung darin löst den Anker. Zitiert werden die Wörter, die die Behauptung aussprechen; den Rest sagt ihre ausformulierte Fassung.',
  },
  'attribution-uncovered': {
    label: 'Was der Text jemandem zuschreibt, ist eine Behauptung.',
    definition:
      'Ein Satz mit „laut“, „sagte“, „berichtete am Sonntag, dass“ oder „aus informierten Kreisen“ gibt weiter, was jemand anderes behauptet; wer liest, hat Anspruch darauf zu erfahren, wer das ist und was dahintersteht. Ein solcher Satz wird gemeldet, wo die Wörter keiner Behauptung in ihn oder in die zwei Sätze davor im selben Absatz reichen, die er fortführt. Ein Betrag mit Quellen deckt seinen Satz ebenfalls. Sätze über die eigene Recherche bleiben unbehelligt, ebenso, was jemand von sich selbst oder von dir sagt („as I said“). Nur englischer Text wird gelesen.',
  },
  'anonymous-unsaid': {
    label: 'Was Ungenannte sagen, steht nicht als Tatsache da.',
    definition:
      'Eine Behauptung Ungenannter darf sich im Text nicht lesen, als stünde sie fest: Wer die Anmerkung nie öffnet, hielte sie für einen eigenen Befund des Artikels. Der Satz mit der Behauptung oder der davor muss sagen, dass jemand es gesagt hat, mit einem der üblichen Ausdrücke („aus informierten Kreisen“, „dem Vernehmen nach“, „sagte“, „nach eigenen Angaben“). Wörter in Anführungszeichen sind jemandes Wörter, und niemand hält sie für die des Artikels. Nur englischer Text wird gelesen.',
  },
  'near-duplicate': {
    label: 'Keine zwei Behauptungen eines Artikels sagen dasselbe.',
    definition:
      'Zwei Behauptungen, die dasselbe sagen, teilen die Belege unter sich auf und werden doppelt gezählt. Ihre Fassungen werden Wort für Wort verglichen, ohne auf die Reihenfolge zu achten: Ab 85 % Gemeinsamem werden sie gemeldet, außer sie unterscheiden sich in einer Zahl, einem Namen oder einer Verneinung. Behauptungen, die als unvereinbar gekennzeichnet sind, bleiben unbehelligt.',
  },
  'one-origin': {
    label: 'Eine Behauptung wird von Quellen bestätigt, die nicht auf einen Bericht zurückgehen.',
    definition:
      'Zwei Blätter, die eine Agentur abdrucken, sind eine Quelle. Wo eine Behauptung ohne Originaldokument bestätigt ist, müssen die als unabhängig gezählten Quellen mindestens zwei Ursprünge haben: Wer einen anderen abdruckt oder über dessen Bericht schreibt, gilt als dieser.',
  },
  'single-source': {
    label: 'Eine Behauptung ruht auf mehr als einem Bericht.',
    definition:
      'Eine Behauptung, die nur ein Bericht stützt oder mehrere, die auf einen zurückgehen, verdient vor der Veröffentlichung einen zweiten Blick. Das ist eine Bemerkung, kein Fehler: Als „nur eine Quelle“ ist eine solche Behauptung ehrlich. Kopien zählen nicht als weitere Quellen: Belege mit independent: false und Quellen, die dasselbe Medium abdrucken oder über dessen Bericht schreiben. Ein Originaldokument genügt für sich, und widerlegte, unbelegte oder überholte Behauptungen bleiben unbehelligt.',
  },
  'evidence-early': {
    label: 'Ein Beleg ist nicht älter als das, was er belegt.',
    definition:
      'Eine Quelle kann nicht sagen, was aus einer Behauptung wurde, bevor jemand sie aufstellte, und nicht, wie hoch eine Summe an einem späteren Tag war. Darum darf eine Quelle mit stance: updates nicht älter sein als alle Quellen, die die Behauptung stützen, und die Quelle eines Betrags nicht älter als der Tag, der Monat oder das Jahr, für den er gilt; Pläne, Zusagen, Umsätze und Ausgaben dürfen vorausblicken und zählen nicht. Daten werden so genau verglichen, wie beide bekannt sind, mit einem Tag Nachsicht für Zeitzonen.',
  },
  'stale-claim': {
    label: 'Eine Behauptung über eine veränderliche Summe sagt, was daraus geworden ist.',
    definition:
      'Kassenstand, Schulden, Pläne, Haushalte, Preise, Umsätze und Bewertungen gelten für einen Tag. Eine Behauptung, die eine solche Summe für einen mehr als ein Jahr zurückliegenden Tag nennt, ohne Verlauf und ohne Quelle, die sie aktualisiert, stimmt vielleicht nicht mehr. Das ist eine Bemerkung: Dass sich nichts geändert hat, lässt sich nur durch Nachsehen feststellen. Zahlungen, Runden und Verträge sind Ereignisse und altern nicht, ebenso wenig Behauptungen, die schon als überholt oder widerlegt gelten.',
  },
  'promise-overdue': {
    label: 'Was fällig war, sagt, was daraus wurde.',
    definition:
      'Eine Behauptung mit due gilt einer Zusage oder Vorhersage. Ist die Zeit vorbei, wollen Leser wissen, ob sie eintraf. Ein Eintrag im Verlauf mit outcome sagt es; ein Eintrag aus der Zeit danach ohne outcome sagt, dass nachgesehen wurde und nichts Sicheres zu finden war. Beides genügt.',
  },
  'verdict-missing': {
    label: 'Eine Behauptung, die sich anders herausstellte, hat ein Urteil.',
    definition:
      'Eine widerlegte, umstrittene oder überholte Behauptung wird überall gezeigt, wo Behauptungen stehen: in Titeln, Listen, Karten, in der Suche und in Feeds. Ihr Urteil, die Antwort in wenigen Wörtern („Nein: 13 Milliarden Dollar, nach eigener Rechnung“), steht dort voran. Ohne Urteil steht hinter ihrem Status ihr Wortlaut, und wer liest, erfährt, dass sie falsch ist, aber nicht, was stimmt. Es ist nur ein Hinweis: Der Status allein ist ehrlich.',
  },
  'proposal-undecided': {
    label: 'Über das, was vorgeschlagen wurde, hat jemand aus der Redaktion entschieden.',
    definition:
      'Ein Sprachmodell darf Aussagen, Belege, Zahlen und Beteiligte vorschlagen (npm run propose). Bei allem, was es vorschlägt, sagt proposedBy, von wem es ist; Aussagen stehen als „unbelegt“ da. Dass seine Zitate im Artikel und in der Quelle stehen, wurde nachgeschlagen; dass sie bedeuten, was der Eintrag sagt, nicht. Ein Entwurf darf solche Einträge haben, und die Redaktion behält oder streicht sie. Ein veröffentlichter Artikel darf es nicht: Er wird nicht gebaut.',
  },
  'evidence-unquoted': {
    label: 'Belege führen die Worte ihrer Quelle an.',
    definition:
      'Eine Anmerkung sagt, was jemand gefunden hat; die Worte der Quelle lassen es sehen. Angeführte Worte (quote: im Beleg) werden in dem nachgeschlagen, was von der Quelle erfasst wurde, stehen in der Anmerkung in Anführungszeichen und führen zu ihrer Stelle auf der Seite. Wo eine Aussage bestätigt, widerlegt oder umstritten ist, ruht ihr Stand auf dem, was eine Quelle sagt: Mindestens eine, die ihn entscheidet, sollte für sich sprechen. Das ist eine Bemerkung: Manche Seiten sind nicht zu lesen, und wenige Worte sagen manchmal weniger als eine Anmerkung.',
  },
  'source-doubled': {
    label: 'Ein Dokument hat einen Namen.',
    definition:
      'Quellen werden an ihren Kennungen unterschieden. Ein Dokument unter zweien zählt als zwei Quellen, steht zweimal im Verzeichnis der Quellen und wird zweimal erfasst. Was mehrere Artikel brauchen, steht einmal in content/sources, und Artikel nennen es bei seiner Kennung: `npm run check -- --fix` bringt dorthin, was in mehreren Artikeln in denselben Worten steht.',
  },
  'source-undated': {
    label: 'Jede Quelle trägt das Datum ihrer Veröffentlichung.',
    definition:
      'Wer es zuerst sagte und was wann bekannt war, zeigen nur Daten. Ein Jahr oder ein Monat genügt, wo der Tag nicht bekannt ist. Das ist eine Bemerkung: Manche Seiten tragen kein Datum, und ein erfundenes ist schlimmer als keines.',
  },
  'source-unarchived': {
    label: 'Jede Quelle hat eine Kopie in einem Archiv.',
    definition:
      'Adressen verfallen, und eine Quelle, die niemand lesen kann, stützt nichts. `npm run check:links -- --archive` druckt zu jeder Quelle ohne Kopie die Adresse, unter der die Wayback Machine eine anfertigt; deren Antwort gehört in archived. Das ist eine Bemerkung: Manche Häuser lassen sich nicht archivieren.',
  },
  'cast-missing': {
    label: 'Unternehmen und Menschen, die der Text nennt, sind unter den Beteiligten aufgeführt.',
    definition:
      'Ein Unternehmen, ein Mensch oder ein anderer Beteiligter, der nicht aufgeführt ist, bekommt keine Anmerkung, und seine eigene Seite nennt den Artikel nicht. Namen werden in content/entities nachgeschlagen; ein Name, der auf eine Rechtsform endet („Initech Corp.“), wird auch gemeldet, wo keine Datei ihn kennt. Jeder wird einmal gemeldet, wo er zuerst steht.',
  },
  'cast-unnamed': {
    label: 'Der Text nennt alle aufgeführten Beteiligten.',
    definition:
      'Eine Anmerkung steht neben dem Namen, zu dem sie gehört. Wer aufgeführt ist, aber im Text nie genannt wird, weder mit Namen noch mit Zweitnamen, hat eine Rolle, die niemand je sieht. Überschriften und Code zählen nicht: Dort werden Namen nicht markiert.',
  },
  'heading-order': {
    label: 'Überschriften steigen Stufe um Stufe ab, von der zweiten an.',
    definition:
      'Screenreader und Inhaltsverzeichnisse nehmen Überschriften als Gliederung. Der Titel ist die Überschrift erster Stufe, also beginnt der Text mit der zweiten (##), und auf dem Weg nach unten wird keine Stufe ausgelassen (WCAG 1.3.1).',
  },
  'link-text': {
    label: 'Jeder Link hat Wörter.',
    definition:
      'Ein Link ohne Wörter, oder um ein Bild ohne Beschreibung, ist nicht zu sehen, und ein Screenreader liest seine Adresse Buchstabe für Buchstabe vor (WCAG 2.4.4). Die Wörter eines Links sind sein Text und die Beschreibungen der Bilder darin.',
  },
  'link-lost': {
    label: 'Links innerhalb der Website führen irgendwohin.',
    definition:
      'Beim Bauen wird jedem Link der Website gefolgt, und an einem, der ins Leere führt, wird angehalten; hier steht es vorher, mit seiner Zeile. Ein Link zu einem anderen Artikel kann als dessen Adresse (/articles/anderer/) oder als dessen Datei (anderer.md) geschrieben werden; beides gilt unter jedem Grundpfad. Ein Bild steht neben dem Artikel oder, mit seiner Adresse von der Wurzel der Website aus, im Ordner public, wie jede andere Datei.',
  },
  'value-cut': {
    label: 'Was geschrieben steht, wird gelesen.',
    definition:
      'In YAML beginnen ein Leerzeichen und „#“ eine Bemerkung, und „&“ oder „!“ vor einem Wert gibt ihm einen Namen oder eine Art: „Acme #1 in anvils“ wird als „Acme“ gelesen, und eine Aussage würde ohne ihr Ende veröffentlicht und versiegelt. Gemeldet wird, wo ein Textfeld, das nicht in Anführungszeichen steht, eines davon hat, in Artikeln, Parteien und Quellen. Hinter Daten, Zahlen und festen Wörtern ist eine Bemerkung eine Bemerkung.',
  },
  'reference-lost': {
    label:
      'Jede Fußnote und jeder Link, auf die verwiesen wird, sind einmal erklärt, und auf jede Fußnote wird verwiesen.',
    definition:
      'Ein Verweis ohne Erklärung wird gedruckt, wie er getippt ist, mit seinen Klammern. Eine Fußnote, auf die nichts verweist, wird nicht gedruckt, und von zweien desselben Namens nur die erste: So kann eine Berichtigung verloren gehen. Ebenso ist es mit Linkerklärungen eines Namens mit zwei Adressen. So hält es CommonMark, und sagt nichts dazu.',
  },
  'html-dropped': {
    label: 'Der Text hat kein HTML, das die Seiten weglassen.',
    definition:
      'Die Seiten führen nichts aus und holen nichts von anderen, damit kein fremder Rechner erfährt, wer sie liest: Ein `<iframe>` oder ein `<video>` fällt weg, mit allem, was Browser nicht als Text zeigen. Andere Elemente, die es auf den Seiten nicht gibt (`<font>`, oder `<name>`, wo ein Platzhalter gemeint war), verlieren ihre Marken und behalten ihre Wörter. Ein Kommentar, der nicht geschlossen ist, nimmt den Rest seines Absatzes oder der Datei mit. Geschlossene Kommentare werden nicht gemeldet.',
  },
  'markup-left': {
    label: 'Im Text bleiben keine Zeichen von Markdown stehen.',
    definition:
      'Zwei Sternchen mit einem Leerzeichen auf der Innenseite, oder neben einem Satzzeichen und einem Buchstaben (wie in `**so:**es`, häufig, wo keine Leerzeichen die Wörter trennen), öffnen und schließen nichts, und man sieht sie. Ebenso ist es mit einem Link, dessen Adresse ein Leerzeichen hat. Vor Zeichen, die als solche gemeint sind, steht ein umgekehrter Schrägstrich; solche in einem Wort (`f**k`, `snake__case`) bleiben unbehelligt.',
  },
};
