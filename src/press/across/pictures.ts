import type { Picture } from '../../charts/picture.ts';
import {
  drawnArticles,
  type PictureName,
  pictureFile,
  pictureNames,
  picturePlace,
  SITE_PICTURES,
  sitePicture,
} from '../../charts/set.ts';
import { standalone } from '../../charts/standalone.ts';
import SitePicture from '../../components/charts/SitePicture.astro';
import SitePictures from '../../components/charts/SitePictures.astro';
import drawing from '../../styles/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';
import type { SiteView } from '../../views/site/site-view.ts';
import { namesDigest } from '../registry.ts';
import { type Across, file, keyOf, listDigests, page, type SiteContext, type SitePage } from './page.ts';

/** The pictures of the site: their list, a page for each, and each as a file where there is something to draw. */
export const pictures: Across = function* (site: SiteView, context: SiteContext): Iterable<SitePage> {
  const { articles, voice } = site;
  const drawn = drawnArticles(articles);
  const all = pictureNames.map((name) => ({ name, picture: sitePicture(name, articles, voice) }));
  const key = () => keyOf(articles.length, namesDigest(site.registry), listDigests(drawn));
  const said = voice.words.site.pictures;
  yield page({
    path: SITE_PICTURES,
    shell: 'plain',
    body: SitePictures,
    document: () => ({ title: said.title, description: said.description }),
    props: () => ({ voice, pictures: all, articles: drawn, more: drawn.length < articles.length }),
    key,
  });
  for (const { name, picture } of all) {
    yield page({
      path: picturePlace(SITE_PICTURES, name),
      shell: 'plain',
      body: SitePicture,
      document: () => ({ title: picture.title, description: descriptionOf(picture) }),
      props: () => ({ voice, name, picture }),
      key,
    });
    if (picture.kind === 'drawn') {
      const credit = creditOf(name, context);
      yield file({
        path: pictureFile(SITE_PICTURES, name),
        type: 'image/svg+xml',
        make: () => standalone(picture, name, credit, { tokens, drawing }),
        key,
      });
    }
  }
};

const descriptionOf = (picture: Picture): string =>
  picture.kind === 'drawn' ? picture.description.slice(0, 300) : picture.sentence;

const creditOf = (name: PictureName, { publication }: SiteContext): string =>
  `${publication.site.name} · ${publication.absolute(picturePlace(SITE_PICTURES, name))}`;
