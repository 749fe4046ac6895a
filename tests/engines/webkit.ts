import { setTimeout as pause } from 'node:timers/promises';
import { ended, freePort, leashed, saying } from '../support/programs.ts';
import type { Engine } from './engine.ts';
import { keyActions, pressActions, wheelActions } from './input.ts';
import { enginePage, type Opening } from './page.ts';

export const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

interface Running {
  /** Sends a command of WebDriver, and gives its value. @throws what the driver says of one that fails */
  call<Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value>;
  end(): Promise<void>;
}

/** Debian’s WebKitGTK, driven by plain WebDriver on a screen that nobody sees. Each page is a browser, one at a time. */
export function webkit(): Engine {
  let running: Promise<Running> | undefined;
  return {
    async open(address, opening = {}) {
      running ??= start();
      const { call } = await running;
      const session = await arrived(call, address, opening);
      const post = <Value>(path: string, body = {}) => call<Value>('POST', `${session}/${path}`, body);
      let turned = 0;
      return enginePage({
        run: (expression) => post('execute/sync', { script: `return ${expression}`, args: [] }),
        press: (point) => post('actions', { actions: pressActions(point) }),
        /* Here it is told how far it has turned altogether. */
        async wheel(point, by) {
          turned += by;
          await post('actions', { actions: wheelActions(point, turned) });
        },
        key: (name) => post('actions', { actions: keyActions(name) }),
        goto: (url) => post('url', { url }),
        back: () => post('back'),
        reload: () => post('refresh'),
        screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
        close: () => call('DELETE', session),
      });
    },
    async end() {
      await (await running)?.end();
      running = undefined;
    },
  };
}

/** In milliseconds: a page that has not come by then does not come at all. */
const LOADING = 60_000;

/**
 * The path of a new session that shows a page. The browser stalls while it loads now and then, where the machine is busy:
 * then another one is asked, and what that one says holds.
 */
async function arrived(call: Running['call'], url: string, opening: Opening): Promise<string> {
  const session = await opened(call, opening);
  try {
    await call('POST', `${session}/url`, { url });
    return session;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('timeout')) throw error;
    await call('DELETE', session);
    const second = await opened(call, opening);
    await call('POST', `${second}/url`, { url });
    return second;
  }
}

/**
 * The path of a new session, whose window has just the size that is asked for: the browser’s own window has a bar with
 * buttons and is never narrower than that, one that a page opens has none.
 */
async function opened(
  call: Running['call'],
  { width = 1440, height = 900, scheme = 'light' }: Opening,
): Promise<string> {
  const settings = ['--automation', '--javascript-can-open-windows-automatically=true'];
  const args = scheme === 'dark' ? [...settings, '--dark-mode'] : settings;
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const first = await call<string>('GET', `${session}/window`);
  await call('POST', `${session}/execute/sync`, {
    script: `open('about:blank', '_blank', 'popup,noopener,width=${width},height=${height}')`,
    args: [],
  });
  let handle: string | undefined;
  while (handle === undefined)
    handle = (await call<string[]>('GET', `${session}/window/handles`)).find((one) => one !== first);
  await call('POST', `${session}/window`, { handle });
  await call('POST', `${session}/timeouts`, { pageLoad: LOADING, script: LOADING });
  return session;
}

async function start(): Promise<Running> {
  const screen = ['-displayfd', '3', '-screen', '0', '2000x5000x24', '-nolisten', 'tcp'];
  const display = leashed('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await saying(display, 3, /(\d+)\n/);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${number}` };
  const driver = leashed('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const call: Running['call'] = async (method, path, body) => {
    const init = body ? { method, body: JSON.stringify(body) } : { method };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const end = async () => {
    await ended(driver);
    await ended(display);
  };
  try {
    while (!(await isReady(call))) {
      if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`);
      await pause(20);
    }
    return { call, end };
  } catch (error) {
    await end();
    throw error;
  }
}

const isReady = (call: Running['call']): Promise<boolean> =>
  call('GET', '/status').then(
    () => true,
    () => false,
  );
