import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST, refusalOf } from '../../src/annotator/guard.ts';
import { middleware } from '../../src/annotator/middleware.ts';

const TOKEN = 'right';
const own = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'x-annotator-token': TOKEN,
  'content-type': 'application/json',
};

test.each([
  ['our own page', 'POST', own, undefined],
  ['a page that only reads', 'GET', own, 405],
  ['another site', 'POST', { ...own, origin: 'https://evil.example' }, 403],
  ['another port', 'POST', { ...own, origin: 'http://localhost:3000' }, 403],
  ['a sandboxed frame', 'POST', { ...own, origin: 'null' }, 403],
  ['a program that names no origin', 'POST', { ...own, origin: undefined }, 403],
  ['a page of a server that has ended', 'POST', { ...own, 'x-annotator-token': 'old' }, 403],
  ['no token', 'POST', { ...own, 'x-annotator-token': undefined }, 403],
  ['a form of another site', 'POST', { ...own, 'content-type': 'text/plain' }, 415],
  ['a body that says it is large', 'POST', { ...own, 'content-length': String(LARGEST + 1) }, 413],
])('a request from %s', (_who, method, headers, refusal) => {
  expect(refusalOf(method, headers, TOKEN)).toBe(refusal);
});

let address: string;
const server = createServer((request, response) => {
  middleware({ root: 'tests/fixtures/nowhere', base: '/news/', token: TOKEN })(request, response, () => {
    response.end('passed on');
  });
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close().closeAllConnections());

const post = (path: string, body: BodyInit) =>
  fetch(address + path, {
    method: 'POST',
    headers: { ...own, origin: address, host: '' },
    body,
    duplex: 'half',
  } as RequestInit);

test('only the annotator’s address is answered', async () => {
  expect(await (await post('/__annotator', '{}')).text()).toBe('passed on');
  const response = await post('/news/__annotator', 'no JSON');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: false });
});

test('a body that is larger than it says is not read to its end', async () => {
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(LARGEST)),
  });
  const status = await post('/news/__annotator', endless).then(
    (response) => response.status,
    () => 'cut off',
  );
  expect([413, 'cut off']).toContain(status);
});
