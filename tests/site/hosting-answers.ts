import { type IncomingHttpHeaders, request } from 'node:http';
import { expect } from 'vitest';
import { cache, hashedPattern, headers, WORKER, workerPolicy } from '../../src/hosting/policy.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a host answers, as it comes: nothing is unpacked and no redirect followed. */
export const get = (address: string, asked: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request(address, { headers: asked, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });

/** `index.html` is asked for by its folder. */
export const addressOf = (file: string): string => file.replace(/(?:^|(?<=\/))index\.html$/, '');

/** Every header that is said of all answers, and the two that depend on the address. */
export function expectHeaders(path: string, answer: Answer): void {
  for (const [header, value] of headers)
    expect(answer.headers[header.toLowerCase()], `${path}: ${header}`).toBe(value);
  const policy = answer.headers['content-security-policy'];
  if (path.endsWith(WORKER)) expect(policy).toBe(workerPolicy);
  else expect(policy, path).toMatch(/^default-src 'none'; (?!.*unsafe).*frame-ancestors 'none'$/);
  const isHashed = answer.status === 200 && new RegExp(hashedPattern).test(`/${path}`);
  expect(answer.headers['cache-control'], path).toBe(isHashed ? cache.hashed : cache.others);
}
