import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

/**
 * The Markdown features that the site has, by the plain packages and with their defaults. Kept apart from the
 * site's own list on purpose: a yardstick that shrinks with what it measures would show no gain.
 */
export const remarkPlugins = [remarkGfm];
export const rehypePlugins = [rehypeRaw, rehypeSanitize];
