import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const FOLDER = join(import.meta.dirname, '../fixtures/certificate');

type Answer = (response: ServerResponse, request: IncomingMessage, seen: number) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end('Some words.');

const answers: Record<string, Answer> = {
  '/ok': status(200),
  '/moved': status(301, { location: '/ok' }),
  '/found': status(302, { location: '/ok' }),
  '/moved-to-nothing': status(301, { location: '/gone' }),
  '/round': status(301, { location: '/round' }),
  '/to-a-file': status(301, { location: 'file:///etc/passwd' }),
  '/missing': status(404),
  '/': status(200),
  '/404.html': status(200),
  '/2019/pier': status(301, { location: '/' }),
  '/2019/mole': status(301, { location: '/en-gb/home' }),
  '/en-gb/home': status(200),
  '/2019/quay': status(302, { location: '/account/login?next=quay' }),
  '/account/login': status(200),
  '/pier': status(302, { location: '/404.html' }),
  '/index.html': status(301, { location: '/' }),
  '/firewall': (response, request) =>
    status(/link|bot|crawl|spider|check/i.test(request.headers['user-agent'] ?? '') ? 403 : 200)(
      response,
      request,
      1,
    ),
  '/own-number': status(999),
  '/journal': status(302, { location: '/ok?error=cookies_not_supported' }),
  '/wall': status(302, { location: '/wall', 'set-cookie': 'seen=1' }),
  '/long-wall': (response, request, seen) =>
    status(302, { location: `/long-wall?${'.'.repeat(request.url?.length ?? 0)}`, 'set-cookie': 'seen=1' })(
      response,
      request,
      seen,
    ),
  '/gone': status(410),
  '/forbidden': status(403),
  '/busy': (response, _, seen) => status(seen === 1 ? 429 : 200, { 'retry-after': '7' })(response, _, seen),
  '/very-busy': status(429, { 'retry-after': '86400' }),
  '/broken': status(500),
  '/shy': (response, request) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/slow': (response) => void setTimeout(() => response.writeHead(200).end(), 60),
  '/never': () => undefined,
};

/** A server on this machine that answers in every way a source may, and a log of what it was asked. */
export async function linkServer(secure = false) {
  const log: string[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    const [page = ''] = path.split('?');
    log.push(`${request.method} ${path}`);
    const seen = log.filter((line) => line.endsWith(` ${path}`)).length;
    (answers[page] ?? status(404))(response, request, seen);
  };
  const server = secure
    ? createSecureServer(
        { key: readFileSync(join(FOLDER, 'key.pem')), cert: readFileSync(join(FOLDER, 'cert.pem')) },
        listener,
      )
    : createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`, log, close: () => server.close() };
}
