import { cache, contentPolicy, hashedPattern, headers, workerPattern, workerPolicy } from './policy.ts';
import { compressible, namedTypes, OTHER, types } from './types.ts';

/** `deploy/Caddyfile`. */
export const caddyfile = (
  drawingHash: string,
): string => `# Caddy 2.6 or newer. Three variables of its environment say what is yours:
#   SITE_ADDRESS  where readers find the site: news.example.org
#   SITE_ROOT     where dist is copied to; below a base such as /news/, it is copied to SITE_ROOT/news
#   SITE_BASE     the base, as in src/site.config.ts
{$SITE_ADDRESS:news.example.org} {
	root * {$SITE_ROOT:/srv/glosswire}
	route {
		header {
${headers.map(([name, value]) => `\t\t\t${name} "${value}"`).join('\n')}
			Content-Security-Policy "${contentPolicy(drawingHash)}"
			Cache-Control "${cache.others}"
		}
		@hashed path_regexp ${hashedPattern}
		header @hashed Cache-Control "${cache.hashed}"
		@worker path_regexp ${workerPattern}
		header @worker Content-Security-Policy "${workerPolicy}"

${header('index', '*/pagefind/*', OTHER)}
${Object.entries(types)
  .map(([ending, type]) => header(ending, `*.${ending}`, type))
  .join('\n')}
${Object.entries(namedTypes)
  .map(([name, type]) => header(name.replace('.', '-'), `*/${name}`, type))
  .join('\n')}
		@texts path */ ${compressible.map((ending) => `*.${ending}`).join(' ')}
		header @texts {
			Vary Accept-Encoding
			defer
		}

		import {$SITE_ROOT:/srv/glosswire}{$SITE_BASE:/}.redirects.caddy
		@hidden {
			path */.* */_headers */_redirects
			not path */.well-known/*
		}
		error @hidden 404

		# Files that were compressed beforehand, and the rest as they go out.
		encode gzip
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		header Content-Type "${types['html']}"
		header Cache-Control "${cache.others}"
		rewrite * {$SITE_BASE:/}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;

const header = (name: string, path: string, type: string): string =>
  `\t\t@${name} path ${path}\n\t\theader @${name} Content-Type "${type}"`;
