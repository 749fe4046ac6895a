import type { Page } from 'playwright-core';

/** Everything that a page may not do, as it happens: run what was not meant to, ask another host, break its policy. */
export async function watch(page: Page, home: string): Promise<string[]> {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => events.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text()))
      events.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(home).origin && !/^(?:about|data|blob):/.test(url.protocol))
      events.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('tell', (event: string) => events.push(event));
  await page.addInitScript(() => {
    const { tell } = window as unknown as { tell(event: string): void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`policy: ${violatedDirective} ${blockedURI}`),
    );
    Object.defineProperty(window, 'pwned', { set: (by) => tell(`pwned: ${by}`) });
  });
  return events;
}

/** Wakes up whatever listens: opens what can be opened, and tells every element what handlers wait for. */
export const rouse = (tab: Page) =>
  tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'load', 'error', 'animationstart'])
        element.dispatchEvent(new Event(type));
    }
  });

/** What must not be in a page: elements and attributes that run or fetch and are not the site’s own. */
export const forbidden = (tab: Page) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const own = new URL(location.href).origin;
      const runs = [...element.attributes].filter(
        ({ name, value }) =>
          /^on|^srcdoc$|^ping$|^formaction$/i.test(name) ||
          (/^(?:href|src|action|xlink:href|data)$/i.test(name) &&
            /^\s*(?:javascript|vbscript|data):/i.test(value)),
      );
      const fetches = element.matches(
        'img, iframe, object, embed, link[rel=stylesheet], script[src], source',
      );
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      const leaves = fetches && new URL(address, location.href).origin !== own;
      const inline = element.matches(
        'script:not([src]):not([type="application/ld+json"]), base, object, embed',
      );
      const isOwnScript = element.matches('script[type=module]') && !/pwned/.test(element.textContent);
      return runs.length > 0 || leaves || (inline && !isOwnScript) ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );
