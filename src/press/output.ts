import { type ShellName, shellNames } from '../components/shells.ts';
import type { PageHead } from '../layouts/head/page-head.ts';

export { type ShellName, shellNames };

/** A page: what its document says of it, and the component that makes what is in it. */
export interface PageOutput {
  /** Without the base; ends with a slash. */
  path: string;
  shell: ShellName;
  document: PageHead;
  /** An `.astro` component without a script or a style of its own. */
  body: unknown;
  props: object;
}

/** Any other file. */
export interface FileOutput {
  /** Without the base. */
  path: string;
  /** Its media type, without the encoding, which is UTF-8. */
  type: string;
  make(): string | Iterable<string>;
}

/** Something that has an address of its own in the site. */
export type Output = PageOutput | FileOutput;

export const isPage = (output: Output): output is PageOutput => 'body' in output;

/** Where an address is in the folder of the built site. */
export const fileOf = ({ path }: Pick<Output, 'path'>): string =>
  path.endsWith('/') ? `${path}index.html` : path;

/** A file of JSON, indented, for people open it as well. */
export const jsonFile = (path: string, type: string, data: () => unknown): FileOutput => ({
  path,
  type,
  make: () => `${JSON.stringify(data(), null, 2)}\n`,
});
