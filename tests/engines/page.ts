/** A place in the part of the page that is seen, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Opening {
  /** Of what is seen of the page, in CSS pixels. */
  width?: number;
  height?: number;
  /** What the reader’s system prefers. */
  scheme?: 'light' | 'dark';
}

/** The keys of which tests make use, by their names in the DOM. */
export type Key = 'Tab' | 'Enter' | 'Escape' | ' ' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** What an engine has to be able to do: `enginePage` makes the rest of it. */
export interface Control {
  /** The value of an expression, once it is settled. */
  run(expression: string): Promise<unknown>;
  /** Presses and lets go the main button of a mouse. */
  press(point: Point): Promise<void>;
  /** Turns the wheel of a mouse over a place, by so many CSS pixels downwards. */
  wheel(point: Point, by: number): Promise<void>;
  key(name: Key): Promise<void>;
  goto(address: string): Promise<unknown>;
  back(): Promise<unknown>;
  reload(): Promise<unknown>;
  /** A PNG of what is seen, in the typefaces of the page. */
  screenshot(): Promise<Buffer>;
  /** The page on A4. */
  pdf?: () => Promise<Buffer>;
  close(): Promise<unknown>;
}

/** A page in one of the engines. What presses and keys set off is waited for by whoever expects it. */
export interface EnginePage extends Omit<Control, 'run' | 'press'>, AsyncDisposable {
  /** Calls a function in the page; it, what it is given and what it gives travel as text and JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    use: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** A real press at a place or amid the first line of an element. @throws where something else lies there */
  press(target: string | Point): Promise<void>;
  scrollTo(top: number): Promise<void>;
  /** Errors and violations of the policy since the page was loaded. @throws where it is not a page of `watchedSite` */
  complaints(): Promise<string[]>;
}

export function enginePage(control: Control): EnginePage {
  const evaluate: EnginePage['evaluate'] = async (use, ...args) => {
    const call = `(${use})(...${JSON.stringify(args)})`;
    const text = await control.run(`Promise.resolve(${call}).then((value) => JSON.stringify(value) ?? null)`);
    return text === null ? undefined : JSON.parse(String(text));
  };
  return {
    ...control,
    evaluate,
    press: async (target) =>
      control.press(typeof target === 'string' ? await evaluate(placeOf, target) : target),
    async screenshot() {
      await evaluate(() => document.fonts.ready.then(() => undefined));
      await evaluate(drawn);
      return control.screenshot();
    },
    async scrollTo(top) {
      await evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
      await evaluate(drawn);
    },
    async complaints() {
      await evaluate(drawn);
      return evaluate(() => (window as unknown as { complaints: string[] }).complaints.slice());
    },
    [Symbol.asyncDispose]: async () => {
      await control.close();
    },
  };
}

/** Two frames: by then the page has heard what it was told, and is drawn anew. */
const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

function placeOf(selector: string): Point {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = element.getClientRects()[0] ?? {};
  const point = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const found = document.elementFromPoint(point.x, point.y);
  if (found === null || !(element.contains(found) || found.contains(element)))
    throw new Error(`${selector} is covered by ${found?.outerHTML.slice(0, 100)}.`);
  return point;
}
