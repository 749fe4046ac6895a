import { expect, test } from 'vitest';
import { isInside } from '../../src/cli/network/inside.ts';
import { followRedirects } from '../../src/cli/network/redirects.ts';

test.each([
  'http://localhost/',
  'http://printer.local/',
  'http://127.0.0.1:8080/',
  'http://10.1.2.3/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0x7f000001/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://[::ffff:10.0.0.1]/',
])('%s is an address of the network here', (url) => {
  expect(isInside(url)).toBe(true);
});

test.each(['https://example.org/', 'http://8.8.8.8/', 'http://[2001:db8::1]/', 'https://local.example.org/'])(
  '%s is not',
  (url) => {
    expect(isInside(url)).toBe(false);
  },
);

const to = (location: string) => async () => new Response(null, { status: 302, headers: { location } });

test.each([
  'http://[::ffff:10.0.0.1]/',
  'http://[::7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://2130706433/',
])('%s is an address of one’s own network, written otherwise', (url) => {
  expect(isInside(url)).toBe(true);
});

test('from outside no redirect leads in', async () => {
  expect(await followRedirects('https://example.org/a', to('http://169.254.169.254/'))).toEqual({
    kind: 'refused',
    why: 'it leads to 169.254.169.254, inside the network here',
  });
});

test('no redirect leads to a file', async () => {
  const arrived = await followRedirects('https://example.org/a', to('file:///etc/passwd'));
  expect(arrived).toMatchObject({ url: 'https://example.org/a' });
});
