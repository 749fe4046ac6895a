import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { both } from './both.ts';
import { fixtures } from './press.ts';

const { readEdition, published } = await import('../../../src/store/edition.ts');
const { storeIn } = await import('../../../src/store/store.ts');
const { here } = await import('../../../src/press/pool.ts');
const { siteViewOf } = await import('../../../src/views/site/site-view.ts');
const { articleView } = await import('../../../src/views/article/article-view.ts');
const { articlePages } = await import('../../../src/press/article-pages.ts');
const { sitePages } = await import('../../../src/press/site-pages.ts');
const { isPage } = await import('../../../src/press/output.ts');
const { publication } = await import('../../../src/publication.ts');
const { site } = await import('../../../src/site.config.ts');

/*
 * `node agree.ts FOLDER`: renders every page of the fixtures with the press and with Astro, and every component of
 * `tests/press/components`; prints, as JSON, which were compared and which differ.
 */
const folder = resolve(process.argv[2] ?? '');
rmSync(folder, { recursive: true, force: true });
fixtures(folder);
const store = join(folder, 'articles');
const edition = await readEdition({ root: folder, store, code: '', run: here });
const view = siteViewOf(published(edition.articles), edition.registry, site.lang);
const open = (slug: string) => articleView(storeIn(store).open(slug), view.registry, site.lang);
const { pieces } = storeIn(store);
const pages = [
  ...view.articles.flatMap(({ slug }) =>
    articlePages(open(slug), { others: view.related(slug), publication }),
  ),
  ...sitePages(view, { publication, open, pieces: ({ slug }) => pieces(slug), isWriting: false }),
].filter(isPage);

const names = await namesOfBodies();
const compared = new Set<string>();
const different: { what: string; press: string; astro: string }[] = [];

async function compare(what: string, path: string, props: object, slot?: string): Promise<void> {
  compared.add(what);
  const made = await both(path, props, slot);
  if (made.press !== made.astro) different.push({ what, ...around(made) });
}

for (const { path, body, props, document } of pages) {
  await compare(`${names.get(body)} at ${path}`, names.get(body) ?? '', props);
  await compare(`the head of ${path}`, 'src/components/Head.astro', document);
  await compare(`the frame of ${path}`, 'src/components/Frame.astro', document, '<p>&amp; the page</p>');
}
const trials = 'tests/press/components';
for (const name of readdirSync(trials).filter((name) => name.startsWith('Try'))) {
  await compare(name, join(trials, name), {}, '<em>in the slot</em>');
}
process.stdout.write(JSON.stringify({ compared: [...compared], different }));

/** Components as the press has loaded them, with their files. */
async function namesOfBodies(): Promise<Map<unknown, string>> {
  const all = readdirSync('src/components', { recursive: true }).map(String);
  const found = new Map<unknown, string>();
  for (const name of all.filter((name) => name.endsWith('.astro'))) {
    const path = join('src/components', name);
    if (/<script>|astro:/.test(readFileSync(path, 'utf8'))) continue;
    found.set((await import(resolve(path))).default, path);
  }
  return found;
}

function around({ press, astro }: { press: string; astro: string }) {
  let at = 0;
  while (press[at] === astro[at]) at += 1;
  return {
    press: press.slice(Math.max(0, at - 60), at + 120),
    astro: astro.slice(Math.max(0, at - 60), at + 120),
  };
}
