import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dev, startDev } from './dev.ts';

const ARTICLE = 'content/articles/bridge.md';

let dev: Dev;
let before: string;
let token: string;

beforeAll(async () => {
  dev = await startDev('tests/fixtures/annotator');
  before = dev.read(ARTICLE);
  const session = await ask('GET', '/@id/__x00__virtual:glosswire-annotator', {});
  token = /token = "([^"]+)"/.exec(session.body)?.[1] ?? '';
});
afterAll(() => dev?.stop());

/** A request as any program or page could send it, headers and all. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((done, fail) => {
    const sent = request(dev.address, { method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const entry = JSON.stringify({
  act: 'edit',
  slug: 'bridge',
  kind: 'claim',
  id: 'bridge-on-budget',
  fields: { label: 'Changed by somebody else' },
});
const own = () => {
  const { origin, host } = new URL(dev.address);
  return { origin, host, 'x-annotator-token': token, 'content-type': 'application/json' };
};

test('the page of the server may write, so that what is refused below is refused for its reason', async () => {
  expect(token.length).toBeGreaterThan(20);
  const { status, body } = await ask(
    'POST',
    '/__annotator',
    own(),
    JSON.stringify({ act: 'read', slug: 'bridge', kind: 'claim', id: 'bridge-on-budget' }),
  );
  expect([status, JSON.parse(body).ok]).toEqual([200, true]);
});

test.each<[string, (headers: Record<string, string>) => Record<string, string>]>([
  ['another site', (headers) => ({ ...headers, origin: 'https://evil.example' })],
  ['another port of this machine', (headers) => ({ ...headers, origin: 'http://127.0.0.1:1' })],
  ['a sandboxed frame', (headers) => ({ ...headers, origin: 'null' })],
  [
    'a name that was made to lead here',
    (headers) => ({ ...headers, host: 'evil.example', origin: 'http://evil.example' }),
  ],
  ['a page without the token', ({ 'x-annotator-token': _, ...headers }) => headers],
  ['a form', (headers) => ({ ...headers, 'content-type': 'text/plain' })],
])('nothing is written for %s', async (_, change) => {
  const { status } = await ask('POST', '/__annotator', change(own()), entry);
  expect([403, 415]).toContain(status);
  expect(dev.read(ARTICLE)).toBe(before);
});

test('another site cannot read the token', async () => {
  const { headers, status } = await ask('GET', '/@id/__x00__virtual:glosswire-annotator', {
    origin: 'https://evil.example',
  });
  expect(headers['access-control-allow-origin']).toBeUndefined();
  const rebound = await ask('GET', '/@id/__x00__virtual:glosswire-annotator', { host: 'evil.example' });
  expect([status, rebound.status]).toEqual([200, 403]);
});

test.each(['../bridge', '..%2fbridge', '/etc/passwd', 'bridge.md', 'bridge\0', '__proto__'])(
  'the slug %j opens no file',
  async (slug) => {
    const { body } = await ask('POST', '/__annotator', own(), JSON.stringify({ ...JSON.parse(entry), slug }));
    expect(JSON.parse(body).ok).toBe(false);
    expect(dev.read(ARTICLE)).toBe(before);
  },
);

test.each([
  '/@fs/etc/passwd',
  '/@fs/etc/passwd?raw',
  '/..%2f..%2f..%2f..%2fetc/passwd',
  '/articles/..%2f..%2fbridge/',
])('%s leads to no file of the machine', async (path) => {
  const { status, body } = await ask('GET', path, {});
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).not.toContain('root:x:0');
});
