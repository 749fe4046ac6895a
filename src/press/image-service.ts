import type { ExternalImageService, ImageTransform } from 'astro';

/**
 * `<Image>` and `getImage()` show a picture as it is in the sources. To make others of it, Astro would have to render the
 * pages itself (https://docs.astro.build/en/reference/image-service-reference/#external-services).
 */
const service: ExternalImageService = {
  getURL: ({ src }) => (typeof src === 'string' ? src : src.src),
  getHTMLAttributes(options) {
    const attributes = Object.entries(options).filter(([name]) => !TRANSFORM.has(name));
    return { loading: 'lazy', decoding: 'async', ...Object.fromEntries(attributes) };
  },
};

/** What is said of the picture that should be made. */
const TRANSFORM = new Set<keyof ImageTransform | 'formats' | 'layout' | 'priority' | 'inferSize'>([
  'src',
  'format',
  'formats',
  'quality',
  'densities',
  'widths',
  'fit',
  'position',
  'background',
  'layout',
  'priority',
  'inferSize',
]) as ReadonlySet<string>;

export default service;
