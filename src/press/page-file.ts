import type { Content } from './files.ts';
import type { LinkedFile } from './links.ts';
import { fileOf, isPage, type Output } from './output.ts';
import { scan } from './scan.ts';
import { filled, type Shells } from './shell.ts';

/** Writes a file of the site, by its path in it: `/articles/x/index.html`. */
export type Write = (path: string, content: Content) => void;

/** Makes a page or file and writes it. @returns where the page leads; nothing for other files */
export function writeOutput(output: Output, shells: Shells, write: Write): LinkedFile | undefined {
  const file = fileOf(output);
  if (!isPage(output)) {
    write(file, output.make());
    return undefined;
  }
  const { html, own, around } = filled(shells, output);
  write(file, html);
  return { file, ...scan(own, around) };
}
