import { globSync, readFileSync } from 'node:fs';

/** Every document that people read of the project itself, by path: Markdown, and the workflows beside it. */
export const documents: ReadonlyMap<string, string> = new Map(
  globSync(['*.md', 'docs/**/*.md', '.github/**/*.md', '.github/workflows/*.yml'])
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

/** Links and pictures of Markdown, as they are written: `../LICENSE`, `writing.md#quotes`, `https://…`. */
export const linksOf = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = '']) => link);

/** The anchors that GitHub gives to headings: lower case, without punctuation, words tied by hyphens. */
export const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The scripts that are called: `build` of `npm run build -- --force`; of `npm test` it is `test`. */
export const scriptsOf = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run ([\w:]+)|(test|start)\b)/g)].map(([, run, own]) => run ?? own ?? '');

/** Paths from the root of the project that stand in code, without those that leave a part open (`<slug>`, `…`). */
export const pathsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/`((?:src|tests|docs|deploy|content|public|\.github|\.ci)(?:\/[^`\s]*)?)[^`]*`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[<>{}…*]/.test(path));

const withoutCode = (markdown: string) => markdown.replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');
