import FrameComponent from '../components/Frame.astro';
import Head from '../components/Head.astro';
import { inLanguage } from '../i18n/voice.ts';
import { site } from '../site.config.ts';
import { SEARCH } from '../views/paths.ts';
import { linksOf } from './links.ts';
import type { PageOutput, ShellName } from './output.ts';
import { renderToString, spreadAttributes } from './runtime.ts';
import { type Scanned, scan } from './scan.ts';
import { BODY, SHELLS, sentinel } from './sentinel.ts';

/** What is the same in all pages of a kind, in five pieces: between them stand root, head, frame, body and frame. */
export type Shell = readonly [string, string, string, string, string];
export type Shells = Readonly<Record<ShellName, Shell>>;

/**
 * Cuts out of a page that Astro made all that this process would render for the same page. What is left is the shell.
 * Throws where a part is not found: then Astro and the synchronous runtime no longer agree.
 */
export function shellOf(html: string): Shell {
  const { root, head, frame } = parts(sentinel);
  const pieces: string[] = [];
  let rest = html;
  for (const part of [`<html${root}>`, head, `${frame.before}${BODY}`, frame.after]) {
    const at = rest.indexOf(part);
    if (at < 0) throw new Error(`Astro renders a page otherwise than the press does: ${part.slice(0, 400)}`);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at + part.length);
  }
  const [opening = '', fixed = '', join = '', scripts = ''] = pieces;
  return [opening, fixed, join, scripts, rest];
}

/** A whole page, and what this process made of it: the rest stands in all pages of its kind. */
export interface Filled {
  html: string;
  own: string;
  /** The ids in what all pages of its kind have around them. */
  around: Iterable<string>;
}

export function filled(shells: Shells, { shell, document, body, props }: PageOutput): Filled {
  const [opening, fixed, join, scripts, rest] = shells[shell];
  const { root, head, frame } = parts(document);
  const content = renderToString(body, props);
  return {
    html: `${opening}<html${root}>${fixed}${head}${join}${frame.before}${content}${scripts}${frame.after}${rest}`,
    own: head + content,
    around: around(shells[shell], frame).ids,
  };
}

/**
 * Where what all pages of a kind and language have around them leads. It is the same for all of them, and told of the
 * shell.
 */
export function linksAround(shells: Shells, langs: Iterable<string>): ReturnType<typeof linksOf> {
  const pages = [...langs].flatMap((lang) =>
    Object.entries(shells).map(([name, shell]) => ({
      file: `/${SHELLS}/${name}/index.html`,
      ...around(shell, framed('', lang)),
    })),
  );
  return linksOf(pages, new Set(pages.map(({ file }) => file)), site);
}

function around(shell: Shell, frame: Frame): Scanned {
  const those = scanned.get(shell) ?? new Map<Frame, Scanned>();
  scanned.set(shell, those);
  const known = those.get(frame) ?? scan(shell.join('') + frame.before + frame.after);
  those.set(frame, known);
  return known;
}

const scanned = new WeakMap<Shell, Map<Frame, Scanned>>();

function parts(document: PageOutput['document']) {
  const { path, lang = site.lang } = document;
  return {
    root: spreadAttributes({ ...inLanguage(lang) }).html,
    head: renderToString(Head, document),
    frame: framed(NAVIGATION.has(path) ? path : '', lang),
  };
}

/** The pages that the frame around a page leads to, and marks as the one that is open. */
const NAVIGATION = new Set(['/', SEARCH, ...site.navigation.map(({ path }) => path)]);

/** What stands before and after the body. The same for nearly all pages of a language, and made once for them. */
function framed(path: string, lang: string): Frame {
  const name = `${lang} ${path}`;
  const known = frames.get(name);
  if (known) return known;
  const html = renderToString(FrameComponent, { path, lang }, BODY);
  const at = html.indexOf(BODY);
  const frame = { before: html.slice(0, at), after: html.slice(at + BODY.length) };
  frames.set(name, frame);
  return frame;
}

interface Frame {
  before: string;
  after: string;
}
const frames = new Map<string, Frame>();
