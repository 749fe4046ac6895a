/** A stretch of text as a PDF sets it. Lengths are in points, `y` grows downwards and is that of the baseline. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  size: number;
}

/** A 2 × 3 matrix as PDFs write it: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly number[];

/** What pdf.js tells of a stretch of text. */
export interface Item {
  str: string;
  transform: Matrix;
  width: number;
  height: number;
}

export interface PageRuns {
  runs: Run[];
  /** Text that is set at an angle, as in a margin; it is read after the rest. */
  askew: string[];
}

/** What is set on a page, in the order of the file. @param view from the file’s coordinates to the page’s */
export function runsOf(items: readonly Item[], view: Matrix, isVertical: boolean): PageRuns {
  const page: PageRuns = { runs: [], askew: [] };
  const add = (run: Run) => void (isTwice(run, page.runs) || page.runs.push(run));
  for (const { str, transform, width, height } of items) {
    if (str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = product(view, transform);
    const size = Math.hypot(c, d);
    /* Columns of Japanese from the right are lines from the top, once the page is turned. */
    if (isVertical) add({ text: str, x: f, y: -e, width: height, size });
    else if (Math.abs(b) > Math.abs(a)) page.askew.push(str);
    else add({ text: str, x: e, y: f, width, size });
  }
  return page;
}

/** How many runs before are looked at. */
const NEAR = 10;

/** True for what is drawn once more in the same place, as bold letters are, or letters with an outline. */
const isTwice = ({ text, x, y }: Run, runs: readonly Run[]) =>
  runs
    .slice(-NEAR)
    .some((other) => other.text === text && Math.abs(other.x - x) < 1 && Math.abs(other.y - y) < 1);

function product(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
