import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, leashed, saying } from '../support/programs.ts';
import { type Bidi, connect } from './bidi.ts';
import type { Engine } from './engine.ts';
import { keyActions, pressActions, wheelActions } from './input.ts';
import { enginePage, type Opening } from './page.ts';

type Scheme = NonNullable<Opening['scheme']>;

interface Running {
  bidi: Bidi;
  end(): Promise<void>;
}

/** Debian’s Firefox as it is, driven by WebDriver BiDi. */
export function firefox(): Engine {
  const running = new Map<Scheme, Promise<Running>>();
  return {
    async open(address, { width = 1440, height = 900, scheme = 'light' } = {}) {
      const started = running.get(scheme) ?? start(scheme);
      running.set(scheme, started);
      const { bidi } = await started;
      /* A user context has a storage of its own. */
      const { userContext } = await bidi<{ userContext: string }>('browser.createUserContext');
      const { context } = await bidi<{ context: string }>('browsingContext.create', {
        type: 'tab',
        userContext,
      });
      await bidi('browsingContext.setViewport', { context, viewport: { width, height } });
      const goto = (url: string) => bidi('browsingContext.navigate', { context, url, wait: 'complete' });
      await goto(address);
      return enginePage({
        run: (expression) => evaluated(bidi, context, expression),
        async press(point) {
          await bidi('input.performActions', { context, actions: pressActions(point) });
        },
        async wheel(point, by) {
          await bidi('input.performActions', { context, actions: wheelActions(point, by) });
        },
        async key(name) {
          await bidi('input.performActions', { context, actions: keyActions(name) });
        },
        goto,
        back: () => bidi('browsingContext.traverseHistory', { context, delta: -1 }),
        reload: () => bidi('browsingContext.reload', { context, wait: 'complete' }),
        screenshot: () => picture(bidi, 'browsingContext.captureScreenshot', { context }),
        pdf: () =>
          picture(bidi, 'browsingContext.print', {
            context,
            page: { width: 21, height: 29.7 },
            background: true,
          }),
        close: () => bidi('browser.removeUserContext', { userContext }),
      });
    },
    async end() {
      await Promise.all([...running.values()].map(async (one) => (await one).end()));
      running.clear();
    },
  };
}

/** Firefox learns from its settings alone what the reader prefers, and that there is a mouse though no screen. */
const settings = (scheme: Scheme): Record<string, number> => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
});

async function start(scheme: Scheme): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(settings(scheme)).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = leashed('/usr/bin/firefox-esr', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const end = async () => {
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await saying(child, 2, /WebDriver BiDi listening on (\S+)\n/);
    const bidi = await connect(`${address}/session`);
    await bidi('session.new', { capabilities: {} });
    return { bidi, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** What an expression comes to: https://www.w3.org/TR/webdriver-bidi/#command-script-evaluate. */
async function evaluated(bidi: Bidi, context: string, expression: string): Promise<unknown> {
  const answer = await bidi<Evaluation>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value ?? null;
}

type Evaluation =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

async function picture(bidi: Bidi, method: string, params: object): Promise<Buffer> {
  return Buffer.from((await bidi<{ data: string }>(method, params)).data, 'base64');
}
