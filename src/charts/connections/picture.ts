import type { Voice } from '../../i18n/voice.ts';
import { numberText } from '../../views/format.ts';
import type { ClaimRow, FigureRow } from '../../views/site/ledger.ts';
import { moneyText, partiesText } from '../money.ts';
import { type Cell, inBothSizes, type Picture } from '../picture.ts';
import { drawConnections } from './draw.ts';
import { type Graph, graphOf, MOST_ABOUT, type Tie } from './graph.ts';

export type NameOf = (id: string) => string;

/** Parties tied by the claims about both of them, and by money from one to the other. */
export function connectionsPicture(
  claims: readonly ClaimRow[],
  figures: readonly FigureRow[],
  nameOf: NameOf,
  voice: Voice,
): Picture {
  const said = voice.words.pictures.connections;
  const graph = graphOf(claims, figures);
  if (graph.ties.length === 0) {
    return { kind: 'empty', title: said.title, sentence: said.empty };
  }
  return {
    kind: 'drawn',
    title: said.title,
    description: describe(graph, nameOf, said),
    ...inBothSizes((frame) => drawConnections(graph, frame, nameOf, said)),
    notes: notesOn(graph, said),
    table: {
      columns: [
        { label: said.columns.between },
        { label: said.columns.claims, numeric: true },
        { label: said.columns.example },
        { label: said.columns.money },
      ],
      rows: graph.ties.map((tie) => row(tie, nameOf, voice)),
    },
  };
}

type Said = Voice['words']['pictures']['connections'];

function describe({ nodes, ties }: Graph, nameOf: NameOf, said: Said): string {
  const strongest = ties.slice(0, 3).map(({ a, b, claims, money }) => {
    const what = [
      claims.length > 0 && said.claims(claims.length),
      money.length > 0 && said.sums(money.length),
    ];
    return `${said.pair(nameOf(a), nameOf(b))} (${what.filter((part) => part !== false).join(', ')})`;
  });
  return said.described(nodes.length, ties.length, strongest);
}

function notesOn({ omitted, sweeping }: Graph, said: Said): string[] {
  return [
    said.thickness,
    ...(omitted > 0 ? [said.omitted(omitted)] : []),
    ...(sweeping.length > 0 ? [said.sweeping(sweeping.length, MOST_ABOUT)] : []),
  ];
}

function row({ a, b, claims, money }: Tie, nameOf: NameOf, voice: Voice): Cell[] {
  const [first] = claims;
  return [
    voice.words.pictures.connections.pair(nameOf(a), nameOf(b)),
    numberText(claims.length, voice.lang),
    first === undefined ? '–' : { text: first.claim.label, href: first.claim.path },
    money.length === 0
      ? '–'
      : money.map((item) => `${partiesText(item, voice)} ${moneyText(item, voice)}`).join('; '),
  ];
}
