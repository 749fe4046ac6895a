/** An element as satori takes it (https://github.com/vercel/satori#use-without-jsx). */
export interface Drawing {
  type: string;
  props: { style?: Style; children?: Child | Child[]; [attribute: string]: unknown };
}
export type Child = Drawing | string;
export type Style = Record<string, string | number>;

/** A flex container: satori wants every box with several children to say how it lays them out. */
export function box(style: Style, ...children: Child[]): Drawing {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A paragraph, cut off with an ellipsis after `lines` lines. satori cannot both clamp and balance. */
export function paragraph(text: string, lines: number, style: Style): Drawing {
  const clamp = Number.isFinite(lines) ? { lineClamp: lines } : {};
  const wrap = { display: 'block', overflowWrap: 'anywhere', direction: directionOf(text), ...clamp };
  return { type: 'div', props: { style: { ...wrap, ...style }, children: text } };
}

/** The direction of the first letter that has one, as HTML’s `dir="auto"` finds it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
