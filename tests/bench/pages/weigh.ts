import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Linked, linkedBy } from './linked.ts';

/** Bytes as they are, and as a host sends them at the best that each can do. */
export interface Sizes {
  raw: number;
  gzip: number;
  brotli: number;
}

export interface PageWeight {
  kind: string;
  html: Sizes;
  /** All style sheets outside the HTML. */
  css: Sizes;
  /** All scripts, those inside the HTML as well. */
  script: Sizes;
  /** As they are: fonts are compressed already. */
  fonts: number;
  /** The page itself and all that it links. */
  requests: number;
}

export function weighPage(kind: string, path: string, site: string): PageWeight {
  const file = join(site, path, path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file))
    throw new Error(`The built site has no ${path}, by which pages of its kind are weighed.`);
  const html = readFileSync(file);
  const linked = linkedBy(html.toString(), path, site);
  const read = (paths: readonly string[]) => paths.map((one) => readFileSync(join(site, one)));
  return {
    kind,
    html: sizesOf([html]),
    css: sizesOf(read(linked.styles)),
    script: sizesOf([...read(linked.scripts), ...linked.inlineScripts.map((text) => Buffer.from(text))]),
    fonts: read(linked.fonts).reduce((sum, { length }) => sum + length, 0),
    requests: 1 + requestsOf(linked),
  };
}

const requestsOf = ({ styles, scripts, fonts, pictures }: Linked) =>
  new Set([...styles, ...scripts, ...fonts, ...pictures]).size;

/** Each file is compressed by itself. */
function sizesOf(files: readonly Buffer[]): Sizes {
  const total = (bytes: (file: Buffer) => number) => files.reduce((sum, file) => sum + bytes(file), 0);
  return {
    raw: total(({ length }) => length),
    gzip: total((file) => gzipSync(file, { level: 9 }).length),
    brotli: total((file) => brotliCompressSync(file, bestFor(file)).length),
  };
}

const bestFor = ({ length }: Buffer) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  },
});
