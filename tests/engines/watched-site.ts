import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { headersOf, readHeaders } from '../hosting/rules.ts';
import type { SiteName } from '../site/global-setup.ts';
import { type Served, serve } from '../site/server.ts';

const SCRIPT = 'watch.js';

/**
 * Serves a site to the tests of a file with the headers of its `_headers`. Its pages first load a script that notes
 * errors and violations of the policy: not every engine tells a driver of them.
 * @returns the address of a path
 */
export function watchedSite(name: SiteName): (path: string) => string {
  let site: Served;
  beforeAll(async () => {
    const { folder, base } = inject(name);
    const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    site = await serve(folder, base, {
      headers: (path) => headersOf(rules, path),
      files: { [base + SCRIPT]: `(${watch})();` },
      page: (html) => html.replace('<head>', `$&<script src="${base}${SCRIPT}"></script>`),
    });
  });
  afterAll(() => site?.close());
  return (path) => site.address + path;
}

/** Runs before all else of a page. */
function watch(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  const tell = (text: string) => complaints.push(text);
  addEventListener(
    'error',
    (event: Event) => {
      /* That sizes are seen a frame later, for they hang on each other, is an error by its name alone. */
      if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
      if (event instanceof ErrorEvent) tell(event.message);
      else if (event.target instanceof HTMLElement) tell(`did not load: ${event.target.outerHTML}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`${violatedDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...all: unknown[]) => {
    tell(all.map(String).join(' '));
    error(...all);
  };
}
