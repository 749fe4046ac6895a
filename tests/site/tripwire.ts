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
