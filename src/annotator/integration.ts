import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../compile/folders.ts';
import { voiceOf } from '../i18n/voice.ts';
import { ADDRESS, middleware } from './middleware.ts';

/** The module that tells the page where to ask, and with which token. */
const SESSION = 'virtual:glosswire-annotator';

/** Annotation in the browser, on a site in a language: an app of Astro’s toolbar and what writes for it. In `astro dev` alone: no build has any of it. */
export function annotator({ lang }: { lang: string }): AstroIntegration {
  const token = randomBytes(32).toString('base64url');
  let place = { root: '', base: '/' };
  return {
    name: 'glosswire-annotator',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp, updateConfig }) => {
        if (command !== 'dev') return;
        place = { root: contentRoot(fileURLToPath(config.root)), base: config.base };
        updateConfig({
          devToolbar: { enabled: true },
          vite: { plugins: [session({ token, lang, address: config.base.replace(/\/$/, '') + ADDRESS })] },
        });
        addDevToolbarApp({
          id: 'glosswire-annotator',
          name: voiceOf(lang).words.annotator.title,
          icon: ICON,
          entrypoint: fileURLToPath(new URL('src/annotator/app/index.ts', config.root)),
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(middleware({ ...place, token }));
      },
    },
  };
}

const session = (values: { token: string; lang: string; address: string }) => ({
  name: 'glosswire-annotator-session',
  resolveId: (id: string) => (id === SESSION ? `\0${SESSION}` : undefined),
  load: (id: string) =>
    id === `\0${SESSION}`
      ? Object.entries(values)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : undefined,
});

/** A line of text, marked, with a note beside it. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"><path d="M1 3h9M1 7h5M1 11h9M8 7h2"/><path d="M13 2v12" /><path d="M6 9h4" stroke-width="2"/></svg>';
