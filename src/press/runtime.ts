import { escapeHTML, HTMLString } from 'astro/runtime/server/escape.js';
import { addAttribute as astroAttribute, voidElementNames } from 'astro/runtime/server/render/util.js';
import { memoize } from '../model/memoize.ts';

/**
 * What compiled `.astro` components call, as `astro/compiler-runtime` has it, but synchronous: a component is a
 * function from props to a string. Nothing of ours waits for anything, and awaiting each of the thousand pieces of a page
 * is what takes most of the time in Astro’s own. Attributes and escaping are Astro’s, so that both give the same bytes.
 */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Slot = (result: Result) => unknown;
type Slots = Record<string, Slot>;
type Props = Record<string, unknown>;
export type Component = (result: Result, props: Props, slots: Slots) => Markup;

/** What Astro’s `result` is to a component: here it only hands over the props. */
interface Result {
  createAstro(
    props: Props,
    slots: Slots,
  ): { props: Props; slots: { has(name: string): boolean }; self?: unknown };
}

const result: Result = {
  createAstro: (props, slots) => ({ props, slots: { has: (name) => Object.hasOwn(slots, name) } }),
};

/**
 * A component’s HTML. Throws where a component waits, or asks for something that only a route has.
 * @param slot what stands between its tags, as HTML
 */
export function renderToString(component: unknown, props: object, slot?: string): string {
  const slots = slot === undefined ? {} : { default: () => new Markup(slot) };
  return (component as Component)(result, props as Props, slots).html;
}

export const Fragment = Symbol('Fragment');
export const createAstro = (): object => ({});
export const createComponent = (component: Component): Component => component;
export const maybeRenderHead = (): undefined => undefined;

export function render(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  let html = strings[0] ?? '';
  for (let index = 0; index < values.length; index += 1) html += text(values[index]) + strings[index + 1];
  return new Markup(html);
}

export function renderComponent(
  within: Result,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): Markup {
  if (component === Fragment) return fragment(within, props, slots);
  if (typeof component === 'function') return component(within, props, slots);
  if (typeof component === 'string') return element(component, within, props, slots);
  throw new TypeError(`<${name}> is no Astro component, but ${typeof component}.`);
}

export function renderSlot(within: Result, slot: Slot | undefined, fallback?: unknown): Markup {
  const inner = slot === undefined ? fallback : slot(within);
  return inner instanceof Markup ? inner : new Markup(text(inner));
}

export const addAttribute = (value: unknown, name: string, shouldEscape = true, tag = ''): Markup =>
  new Markup(attribute(value, name, shouldEscape, tag));

/** Most attributes are written as they stand. Astro looks at each name anew, which takes longer than the rest of it. */
function attribute(value: unknown, name: string, shouldEscape = true, tag = ''): string {
  if (value === undefined || value === null) return '';
  const isPlain =
    (typeof value === 'number' || (typeof value === 'string' && value !== '' && !/[&"]/.test(value))) &&
    isWrittenAsIs(name);
  return isPlain ? ` ${name}="${value}"` : String(astroAttribute(value, name, shouldEscape, tag));
}

/** Not so `class:list`, `open` and what cannot be a name. */
const isWrittenAsIs = memoize((name) => String(astroAttribute('so', name)) === ` ${name}="so"`);

export function spreadAttributes(values: Props = {}): Markup {
  let html = '';
  for (const [name, value] of Object.entries(values)) html += attribute(value, name);
  return new Markup(html);
}

export const unescapeHTML = (html: unknown): Markup => new Markup(String(html ?? ''));

/** A script belongs to the document around a component, which Astro itself makes. */
export function renderScript(_: Result, path: string): never {
  throw new Error(`${path}: a component that a page is pressed from has no script of its own.`);
}

function fragment(within: Result, props: Props, slots: Slots): Markup {
  const inner = props['set:html'];
  if (inner !== undefined) return unescapeHTML(inner);
  return renderSlot(within, slots.default);
}

/** A tag whose name is only known when it is rendered: `<Heading>` with `Heading = 'h2'`. */
function element(tag: string, within: Result, props: Props, slots: Slots): Markup {
  const inner = renderSlot(within, slots.default).html;
  const end = inner === '' && voidElementNames.test(tag) ? '/>' : `>${inner}</${tag}>`;
  return new Markup(`<${tag}${spreadAttributes(props).html}${end}`);
}

/** What stands between two stretches of a template, as text of the page. */
function text(value: unknown): string {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof Markup) return value.html;
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) {
    let html = '';
    for (const item of value) html += text(item);
    return html;
  }
  if (value instanceof HTMLString) return String(value);
  if (typeof value === 'function') return text(value());
  if (typeof value === 'object') return other(value);
  return escapeHTML(String(value));
}

function other(value: object): string {
  if (Symbol.iterator in value) return text([...(value as Iterable<unknown>)]);
  if ('then' in value)
    throw new TypeError('A component that a page is pressed from cannot wait for anything.');
  return escapeHTML(String(value));
}
