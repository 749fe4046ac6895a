import { posix } from 'node:path';
import { list } from '../../src/model/show.ts';

/** What the files of a layer may import, beside one another. */
export interface Layer {
  /** Folders and files below `src/`. */
  layers: readonly string[];
  /** Packages; `*` for all of them. `node:` stands for every module of Node. */
  packages: readonly string[];
  /** Packages that `*` does not mean. */
  except?: readonly string[];
}

const SPECIFIER =
  /(?:^|[;\n}])\s*(?:import|export)\s+(?:type\s+)?(?:[\w*${}\s,]+?\s+from\s+)?["']([^"']+)["']|(?<![.\w])import\(\s*["']([^"']+)["']\s*[,)]/g;

/** What a file imports: static, dynamic, of types, and what it exports again. */
export function importsOf(code: string): string[] {
  return [...withoutComments(code).matchAll(SPECIFIER)].map((match) => match[1] ?? match[2] ?? '');
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Every import against the table, in words. A pure function of the files' paths (from `src/`) and contents. */
export function violations(
  files: ReadonlyMap<string, string>,
  table: Readonly<Record<string, Layer>>,
): string[] {
  return [...files].flatMap(([file, code]) => {
    const name = layerOf(file, table);
    const layer = name === undefined ? undefined : table[name];
    if (name === undefined || layer === undefined)
      return [`src/${file} is in no layer: add its folder to the table.`];
    return importsOf(code)
      .filter((specifier) => !allowed(specifier, file, name, layer, table))
      .map((specifier) => `src/${file} imports "${specifier}": ${rule(name, layer)}`);
  });
}

const layerOf = (file: string, table: Readonly<Record<string, Layer>>) =>
  Object.keys(table).find((name) => file === name || file.startsWith(`${name}/`));

function allowed(
  specifier: string,
  file: string,
  name: string,
  layer: Layer,
  table: Readonly<Record<string, Layer>>,
): boolean {
  if (!specifier.startsWith('.')) return isPackageOf(specifier, layer);
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const found = layerOf(target, table);
  return found === name || (found !== undefined && layer.layers.includes(found));
}

function isPackageOf(specifier: string, { packages, except = [] }: Layer): boolean {
  const is = (one: string) =>
    one === 'node:'
      ? specifier.startsWith(one)
      : specifier === one ||
        specifier.startsWith(`${one}/`) ||
        (one.endsWith(':') && specifier.startsWith(one));
  return packages.some(is) || (packages.includes('*') && !except.some(is));
}

function rule(name: string, { layers, packages, except = [] }: Layer): string {
  const folders = layers.length === 0 ? 'nothing else of src' : list(layers);
  const modules = packages.includes('*')
    ? `all packages but ${list(except)}`
    : packages.length === 0
      ? 'no package'
      : list(packages);
  return `${name} may import ${folders}, and ${modules}.`;
}
