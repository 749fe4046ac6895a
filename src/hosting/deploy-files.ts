import { apacheConf } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx.ts';
import { objectStoreScript } from './object-store.ts';

/** Everything in `deploy/`, by name. `sections`: see `headersFile`; `_headers` is shown for a site at the root. */
export const deployFiles = (drawingHash: string, sections: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ['nginx.conf', nginxConf(drawingHash)],
    ['Caddyfile', caddyfile(drawingHash)],
    ['apache.conf', apacheConf],
    ['_headers', headersFile({ base: '/', drawingHash, sections })],
    ['s3.sh', objectStoreScript()],
  ]);
