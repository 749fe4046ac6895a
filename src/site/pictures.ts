import { drawnArticles, type PictureName, pictureNames, picturePlace, sitePicture } from '../charts/set.ts';
import { digest } from '../store/digest.ts';
import { namesDigest } from '../store/watched.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readSite } from './content.ts';
import { drawingFile } from './drawing-file.ts';
import { listDigests } from './list.ts';

const draw = (name: PictureName, { articles, voice }: SiteView) => sitePicture(name, articles, voice);

/** All pictures of the site, and the articles that they are drawn from. */
export async function readSitePictures() {
  const site = await readSite();
  const articles = drawnArticles(site.articles);
  return {
    voice: site.voice,
    pictures: pictureNames.map((name) => ({ name, picture: draw(name, site) })),
    articles,
    more: articles.length < site.articles.length,
  };
}

/** The paths of a route that every picture of the site has. */
export async function sitePicturePaths() {
  const { articles, registry } = await readSite();
  const cacheKey = digest(
    String(articles.length),
    namesDigest(registry),
    listDigests(drawnArticles(articles)),
  );
  return pictureNames.map((name) => ({ params: { name }, cacheKey }));
}

/** The paths of a route that those have which have something to show. */
export async function drawnSitePicturePaths() {
  const site = await readSite();
  const paths = await sitePicturePaths();
  return paths.filter(({ params }) => draw(params.name, site).kind === 'drawn');
}

/** @throws where there is no such picture */
export async function readSitePicture(name: string) {
  const site = await readSite();
  const known = pictureNames.find((one) => one === name);
  if (known === undefined) throw new Error(`There is no picture ${name}.`);
  return { name: known, picture: draw(known, site), voice: site.voice };
}

/** The picture as a file of its own. @throws where it has nothing to show */
export async function readSitePictureFile(param: string): Promise<string> {
  const { name, picture } = await readSitePicture(param);
  if (picture.kind !== 'drawn') throw new Error(`The picture ${name} has nothing to show.`);
  return drawingFile(picture, name, picturePlace(name));
}
