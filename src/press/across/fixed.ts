import Method from '../../components/Method.astro';
import { dataSchema } from '../../exports/data/schemas.ts';
import { dataNames } from '../../exports/data/site.ts';
import { robots } from '../../exports/robots.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { jsonFile } from '../output.ts';
import { type Across, file, page, type SiteContext, type SitePage } from './page.ts';

/** What is the same whatever the content is. */
export const fixed: Across = function* (
  { voice }: SiteView,
  { publication }: SiteContext,
): Iterable<SitePage> {
  const { title, description } = voice.words.site.method;
  const key = () => '';
  yield page({
    path: '/method/',
    shell: 'plain',
    body: Method,
    document: () => ({ title, description }),
    props: () => ({}),
    key,
  });
  yield file({ path: '/robots.txt', type: 'text/plain', make: () => robots(publication), key });
  for (const name of dataNames) {
    const schema = jsonFile(`/data/${name}.schema.json`, 'application/schema+json', () =>
      dataSchema(name, publication),
    );
    yield file({ ...schema, key });
  }
};
