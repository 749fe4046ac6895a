import { cache, contentPolicy, hashedPattern, headers, workerPattern, workerPolicy } from './policy.ts';
import { apacheRedirects, type Redirect } from './redirects.ts';
import { compressible, namedTypes, OTHER, types } from './types.ts';

interface Options {
  base: string;
  drawingHash: string;
  redirects: readonly Redirect[];
}

const text = compressible.join('|');

/** `.htaccess` at the root of the built site: all that Apache has to know, in force without a restart. */
export function htaccess({ base, drawingHash, redirects }: Options): string {
  return `# Needs mod_headers, mod_rewrite and mod_mime, and AllowOverride All for this folder.
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
FileETag MTime Size

${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Content-Security-Policy "${contentPolicy(drawingHash)}"
Header always set Content-Security-Policy "${workerPolicy}" "expr=%{REQUEST_URI} =~ m#${workerPattern.slice(0, -1)}(?:\\.br|\\.gz)?$#"
Header always set Cache-Control "${cache.others}"
Header always set Cache-Control "${cache.hashed}" "expr=%{REQUEST_URI} =~ m#${hashedPattern}#"

${Object.entries(types)
  .map(([ending, type]) => `AddType "${type}" .${ending}`)
  .join('\n')}
${Object.entries(namedTypes)
  .map(
    ([name, type]) =>
      `<FilesMatch "^${name.replace('.', '\\.')}(?:\\.br|\\.gz)?$">\nForceType "${type}"\n</FilesMatch>`,
  )
  .join('\n')}

<FilesMatch "\\.(?:pagefind|pf_\\w+)$">
ForceType ${OTHER}
</FilesMatch>

# Files that were compressed beforehand: page.html.br beside page.html.
RemoveType .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
<FilesMatch "\\.(?:${text})(?:\\.br|\\.gz)?$">
Header merge Vary Accept-Encoding
</FilesMatch>

RewriteEngine On
RewriteBase ${base}
${apacheRedirects(redirects, base)}RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
RewriteRule ^_(?:headers|redirects)$ - [R=404,L]
${['br', 'gz'].map(variant).join('')}RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}index.html !-f
RewriteRule /$ - [R=404,L]
`;
}

/** The rules that answer with a variant of a file, or of the page of a folder, where the reader takes it. */
function variant(ending: string): string {
  const accepted = `RewriteCond %{HTTP:Accept-Encoding} \\b${ending === 'gz' ? 'gzip' : ending}\\b`;
  return `${accepted}
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)\\.(${text})$ $1.$2.${ending} [L]
${accepted}
RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f
RewriteRule ^(|.+/)$ $1index.html.${ending} [L]
`;
}

/** `deploy/apache.conf`: where the site stands; the rest is in its `.htaccess`. */
export const apacheConf = `# Apache 2.4 with mod_dir, mod_headers, mod_mime and mod_rewrite (a2enmod headers rewrite). Two lines are yours:
Define SITE_NAME news.example.org
Define SITE_ROOT /srv/glosswire

# dist is copied to SITE_ROOT; below a base such as /news/, to SITE_ROOT/news. Its .htaccess holds all other settings.
<VirtualHost *:80>
  ServerName \${SITE_NAME}
  DocumentRoot \${SITE_ROOT}
  <Directory \${SITE_ROOT}>
    Require all granted
    AllowOverride All
  </Directory>
</VirtualHost>
`;
