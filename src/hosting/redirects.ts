/** An address that a claim had, and the one that it has: paths on the host, with the base and a slash at the end. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * `_redirects`, as Netlify and Cloudflare read it. Netlify lets a file win over a rule unless it ends in `!`; Cloudflare
 * knows no `!` and passes over such a line, while for it a rule always wins. So each is said twice, in this order.
 */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
