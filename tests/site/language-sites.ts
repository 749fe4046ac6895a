import { afterAll, beforeAll } from 'vitest';
import { build } from './build.ts';
import { type BuiltPage, builtPages } from './crawl.ts';
import { type Served, serve } from './server.ts';

const contentRoot = 'tests/fixtures/languages';

interface LanguageSite {
  pages: BuiltPage[];
  address(path: string): string;
  /** The HTML of a page, by its file. */
  html(file: string): string;
}

/**
 * Sites in these languages for the tests of a file, each with articles in German, Austrian and Arabic: they are built
 * before the tests and served until after them.
 */
export function languageSites(...languages: string[]): (lang: string) => LanguageSite {
  const sites = new Map<string, { pages: BuiltPage[]; served: Served }>();
  beforeAll(async () => {
    for (const lang of languages) {
      const { code, output, folder } = await build({ name: `languages-${lang}`, contentRoot, lang });
      if (code !== 0) throw new Error(`The site in ${lang} does not build:\n${output}`);
      const served = await serve(folder, '/');
      sites.set(lang, { served, pages: await builtPages({ folder, address: served.address, contentRoot }) });
    }
  });
  afterAll(() => Promise.all([...sites.values()].map(({ served }) => served.close())));
  return (lang) => {
    const site = sites.get(lang);
    if (site === undefined) throw new Error(`There is no site in ${lang}.`);
    const { pages, served } = site;
    return {
      pages,
      address: (path) => served.address + path,
      html(file) {
        const page = pages.find((one) => one.file === file);
        if (page === undefined) throw new Error(`There is no page ${file}.`);
        return page.html;
      },
    };
  };
}
