/** An address that a claim had, and the one that it has: paths on the host, with the base and a slash at the end. */
export interface Redirect {
  from: string;
  to: string;
}

const lines = (redirects: readonly Redirect[], line: (redirect: Redirect) => string): string =>
  redirects.map((redirect) => `${line(redirect)}\n`).join('');

/**
 * Netlify and Cloudflare. Netlify lets a file win over a rule unless it ends in `!`; Cloudflare knows no `!` and
 * passes over such a line, while for it a rule always wins. So each is said twice, in this order.
 */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  lines(redirects, ({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301`);

/** To be included into a server of nginx. */
export const nginxRedirects = (redirects: readonly Redirect[]): string =>
  lines(redirects, ({ from, to }) => `location = ${from} { return 301 ${to}; }`);

/** To be imported into a site of Caddy, which takes no empty file. */
export const caddyRedirects = (redirects: readonly Redirect[]): string =>
  `# Addresses that claims had before they were renamed.\n${lines(redirects, ({ from, to }) => `redir ${from} ${to} 301`)}`;

/** Rules of mod_rewrite for an `.htaccess`, in which paths are told without the base. */
export const apacheRedirects = (redirects: readonly Redirect[], base: string): string =>
  lines(redirects, ({ from, to }) => `RewriteRule ^${from.slice(base.length)}$ ${to} [R=301,L]`);
