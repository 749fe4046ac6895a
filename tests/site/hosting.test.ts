import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { typeOf } from '../hosting/samples.ts';
import { addressOf, expectHeaders, get } from './hosting-answers.ts';
import { type HostName, host, hosts, missing, type Running } from './hosting-servers.ts';

const name = (Object.keys(hosts) as HostName[]).find((host) => missing(host) === undefined);

/* All hosts, all files: hosting.full.test.ts. */
describe.skipIf(name === undefined)(`a real host (${name ?? 'none is installed here'}) serves`, () => {
  let running: Running;
  beforeAll(async () => {
    running = await host(name ?? 'nginx', inject('news').folder, inject('news').base);
  });
  afterAll(() => running?.stop());

  test.each(['index.html', 'claims/index.html', 'rss.xml', 'data/claims.csv'])(
    '%s with its type, its headers and its bytes, plain and compressed',
    async (file) => {
      const bytes = readFileSync(join(running.folder, file));
      const plain = await get(running.address + addressOf(file), { 'accept-encoding': 'identity' });
      expect([plain.status, plain.headers['content-type']]).toEqual([200, typeOf(file)]);
      expect(plain.body.equals(bytes)).toBe(true);
      expectHeaders(file, plain);
      const packed = await get(running.address + addressOf(file), { 'accept-encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(packed.body).equals(bytes)).toBe(true);
      expectHeaders(file, packed);
    },
  );

  test('the page for what is not there', async () => {
    const answer = await get(`${running.address}nothing/here/`);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(readFileSync(join(running.folder, '404.html')))).toBe(true);
    expectHeaders('nothing/here/', answer);
  });
});
