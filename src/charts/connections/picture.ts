import type { ClaimRow, FigureRow } from '../../article/ledger.ts';
import { moneyText } from '../money.ts';
import { type Cell, inBothSizes, type Picture, plural } from '../picture.ts';
import { drawConnections } from './draw.ts';
import { type Graph, graphOf, MOST_ABOUT, type Tie } from './graph.ts';

const TITLE = 'Who is connected to whom';

export type NameOf = (id: string) => string;

/** Parties tied by the claims about both of them, and by money from one to the other. */
export function connectionsPicture(
  claims: readonly ClaimRow[],
  figures: readonly FigureRow[],
  nameOf: NameOf,
  lang: string,
): Picture {
  const graph = graphOf(claims, figures);
  if (graph.ties.length === 0) {
    return {
      kind: 'empty',
      title: TITLE,
      sentence:
        'No claim is about two parties at once and no money passes between them, so there is no connection to draw.',
    };
  }
  return {
    kind: 'drawn',
    title: TITLE,
    description: describe(graph, nameOf),
    ...inBothSizes((frame) => drawConnections(graph, frame, nameOf)),
    notes: notesOn(graph),
    table: {
      columns: [
        { label: 'Between' },
        { label: 'Claims', numeric: true },
        { label: 'Such as' },
        { label: 'Money' },
      ],
      rows: graph.ties.map((tie) => row(tie, nameOf, lang)),
    },
  };
}

function describe({ nodes, ties }: Graph, nameOf: NameOf): string {
  const strongest = ties.slice(0, 3).map(({ a, b, claims, money }) => {
    const what = [
      claims.length > 0 && plural(claims.length, 'claim'),
      money.length > 0 && plural(money.length, 'sum'),
    ];
    return `${nameOf(a)} and ${nameOf(b)} (${what.filter((part) => part !== false).join(', ')})`;
  });
  return `${plural(nodes.length, 'name')} and ${plural(ties.length, 'connection')}. The strongest: ${strongest.join('; ')}.`;
}

function notesOn({ omitted, sweeping }: Graph): string[] {
  return [
    'Names stand near those with which they share most. An arc is as thick as the number of claims about both.',
    ...(omitted > 0
      ? [`${plural(omitted, 'name')} with fewer connections ${omitted === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(sweeping.length > 0
      ? [
          `${plural(sweeping.length, 'claim')} about more than ${MOST_ABOUT} parties at once ${sweeping.length === 1 ? 'is' : 'are'} left out: it would tie each to all.`,
        ]
      : []),
  ];
}

function row({ a, b, claims, money }: Tie, nameOf: NameOf, lang: string): Cell[] {
  const [first] = claims;
  return [
    `${nameOf(a)} and ${nameOf(b)}`,
    String(claims.length),
    first === undefined ? '–' : { text: first.claim.label, href: first.claim.path },
    money.length === 0
      ? '–'
      : money
          .map((item) => `${item.figure.from?.text} → ${item.figure.to?.text} ${moneyText(item, lang)}`)
          .join('; '),
  ];
}
