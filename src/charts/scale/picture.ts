import type { Voice } from '../../i18n/voice.ts';
import type { Picture as Declared } from '../../model/picture.ts';
import type { ArticleView, FigureNote } from '../../views/article/view.ts';
import { boundedFigure, fullFigure } from '../../views/format.ts';
import { extentOf, roundFigure } from '../money.ts';
import type { Cell, ProsePicture } from '../picture.ts';
import { scaleOf } from './axis.ts';
import { drawScale } from './draw.ts';
import type { Sum } from './layout.ts';

/** Figures of one currency or unit on one scale, in the order in which they are named. */
export function scalePicture(picture: Declared, article: ArticleView, voice: Voice): ProsePicture {
  const { title, mark } = picture;
  const sums = sumsOf(picture, article, voice);
  const said = voice.words.pictures;
  const { kind } = scaleOf(
    sums.map(({ extent }) => extent),
    mark,
  );
  const [first] = sums;
  return {
    kind: 'drawn',
    title,
    description: said.scale.description(
      mark === undefined || first === undefined
        ? undefined
        : roundFigure(mark, first.figure.declared, voice.lang),
      sums.map(({ label, text, isWrong }) => said.scale.sum(isWrong ? wrong(label, voice) : label, text)),
    ),
    narrow: drawScale(sums, mark, voice),
    notes: kind === 'decades' ? [said.figures.decades] : [],
    table: {
      columns: [
        { label: said.scale.by },
        { label: said.columns.sum, numeric: true },
        { label: said.scale.detail },
      ],
      rows: sums.map((sum) => rowOf(sum, voice)),
    },
  };
}

const wrong = (label: string, { words }: Voice): string =>
  `${label} (${words.terms.statuses.contradicted.label})`;

function rowOf({ label, detail, figure, isWrong }: Sum, voice: Voice): Cell[] {
  const { bound, anchor, declared } = figure;
  return [
    isWrong ? wrong(label, voice) : label,
    { text: `${bound} ${fullFigure(declared, voice.lang)}`, href: `#${anchor}` },
    detail,
  ];
}

function sumsOf({ amounts, labels }: Declared, { notes, claims }: ArticleView, voice: Voice): Sum[] {
  const figures = notes.filter((note): note is FigureNote => note.kind === 'figure');
  const shown = amounts.flatMap((id) => figures.find((one) => one.id === id) ?? []);
  const isMixed = new Set(shown.map(({ sort }) => sort)).size > 1;
  const wrongs = claims.filter(({ status }) => status.name === 'contradicted');
  return shown.flatMap((figure): Sum[] => {
    const { id, declared, sort, asOf } = figure;
    const extent = extentOf(declared);
    if (extent === undefined) return [];
    const detail = [...(asOf ? [asOf.text] : []), ...(isMixed || !asOf ? [sort] : [])].join(', ');
    const isWrong = wrongs.some((claim) => claim.declared.amounts.includes(id));
    const text = boundedFigure(declared, voice);
    const label = new Map(Object.entries(labels)).get(id) ?? labelOf(figure);
    return [{ figure, extent, label, detail, text, isWrong }];
  });
}

/** Who gives the figure; where nobody does, who pays or is paid; else its words. */
const labelOf = ({ sources: [first], from, to, words }: FigureNote): string =>
  first?.publisher ?? from?.text ?? to?.text ?? words;
