import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** Where the packaged Chromium is unpacked. */
const CACHE = resolve('node_modules/.cache/chromium');

/** Its shared libraries, which are for no other program. */
const LIBRARIES = join(CACHE, 'al2023/lib');

/** What the package sets, or is told by, for all that this process starts. */
const SET_BY_PACKAGE = ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'];

/** Where a Chrome or Chromium of the machine usually is; CHROME_PATH wins. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A real Chromium for one program. @throws as `launchBrowserServer` does */
export const launchBrowser = (): Promise<Browser> => started((options) => chromium.launch(options));

/**
 * A real Chromium for all files of tests, which connect to it: on Linux the one in the npm package, elsewhere an
 * installed one.
 * @throws where none can run, with what to do about it: a browser test that is skipped in silence tests nothing.
 */
export const launchBrowserServer = (): Promise<BrowserServer> =>
  started((options) => chromium.launchServer({ ...options, host: '127.0.0.1' }));

async function started<Started>(launch: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  const inPackage = process.env.CHROME_PATH === undefined ? await packaged() : undefined;
  const executablePath = process.env.CHROME_PATH ?? inPackage ?? INSTALLED.find((path) => existsSync(path));
  const help = 'Browser tests need Chromium. Install Chrome, or set CHROME_PATH to its executable.';
  if (executablePath === undefined) throw new Error(help);
  try {
    return await launch({
      executablePath,
      args: ['--no-sandbox', '--font-render-hinting=none'],
      env: { ...process.env, ...fonts(), ...(inPackage && { LD_LIBRARY_PATH: LIBRARIES }) } as Record<
        string,
        string
      >,
    });
  } catch (cause) {
    throw new Error(`${help} ${executablePath} does not start.`, { cause });
  }
}

/**
 * Unpacks the packaged Chromium and its shared libraries below node_modules. It unpacks the libraries only where it
 * thinks that it runs in Lambda (https://github.com/Sparticuz/chromium#running-locally--headlessheadful-mode).
 */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(CACHE, { recursive: true });
  const before = SET_BY_PACKAGE.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, { TMPDIR: CACHE, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: packagedChromium } = await import('@sparticuz/chromium');
    packagedChromium.setGraphicsMode = false;
    if (!existsSync(join(CACHE, 'al2023'))) rmSync(join(CACHE, 'chromium'), { force: true });
    return await packagedChromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Where fonts are: those of the machine, and those in the package, whose own list knows only Lambda’s folders. */
function fonts(): { FONTCONFIG_FILE?: string } {
  if (process.platform !== 'linux') return {};
  const file = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(CACHE, 'fonts')];
  const list = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(file, `<fontconfig>${list}<cachedir>${join(CACHE, 'fontconfig')}</cachedir></fontconfig>`);
  return { FONTCONFIG_FILE: file };
}
