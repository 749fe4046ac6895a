import { cache, contentPolicy, hashedPattern, headers, workerPattern, workerPolicy } from './policy.ts';
import { compressible, namedTypes, OTHER, types } from './types.ts';

const bare = (type: string | undefined): string => (type ?? '').replace(/;.*/, '');
const texts = compressible.map((ending) => bare(types[ending])).filter((type) => type !== 'text/html');

/** `deploy/nginx.conf`: a file for `/etc/nginx/conf.d`, which nginx reads within `http`. */
export const nginxConf = (
  drawingHash: string,
): string => `# nginx 1.20 or newer. Copy it to /etc/nginx/conf.d/glosswire.conf; the lines marked YOURS are yours.

map $uri $glosswire_cache {
  default "${cache.others}";
  "~${hashedPattern}" "${cache.hashed}";
}
map $uri $glosswire_policy {
  default "${contentPolicy(drawingHash)}";
  "~${workerPattern}" "${workerPolicy}";
}

server {
  listen 80; # YOURS: certbot adds the lines for HTTPS
  server_name news.example.org; # YOURS

  # dist is copied to the root; below a base such as /news/, to /srv/glosswire/news.
  root /srv/glosswire; # YOURS
  set $base /; # YOURS: the base, as in src/site.config.ts
  include /srv/glosswire/.redirects.nginx; # YOURS: reload after a claim was renamed

  index index.html;
  absolute_redirect off;
  error_page 403 404 =404 \${base}404.html;

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Content-Security-Policy $glosswire_policy always;
  add_header Cache-Control $glosswire_cache always;

  # Files that were compressed beforehand, and the rest as they go out.
  brotli_static on; # Debian: libnginx-mod-http-brotli-static. Without it, take this line out.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${[...new Set([...texts, ...Object.values(namedTypes).map(bare)])].join(' ')};

  charset utf-8;
  charset_types ${[...new Set([...texts, ...Object.values(namedTypes).map(bare)])].join(' ')};
  default_type ${OTHER};
  types {
${Object.entries(types)
  .map(([ending, type]) => `    ${bare(type)} ${ending};`)
  .join('\n')}
  }
${Object.entries(namedTypes)
  .map(
    ([name, type]) => `  location ~ /${name.replace('.', '\\.')}$ { types { } default_type ${bare(type)}; }`,
  )
  .join('\n')}
  location ~ /(?:\\.(?!well-known/)|_headers$|_redirects$) { return 404; }
}
`;
