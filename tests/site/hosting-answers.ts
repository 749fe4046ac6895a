import { type IncomingHttpHeaders, request } from 'node:http';
import { expect } from 'vitest';
import {
  hashedCache,
  hashedFolders,
  headers,
  pagePolicy,
  WORKER,
  workerPolicy,
} from '../../src/hosting/policy.ts';
import { drawingPolicy, OTHERS_CACHE } from '../hosting/samples.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a host answers, as it comes: nothing is unpacked and no redirect followed. */
export const get = (address: string, asked: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, fail) => {
    request(address, { headers: asked, agent: false, method }, (response) => {
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
  expect(answer.headers['content-security-policy'], path).toBe(policyOf(path));
  const isHashed = answer.status === 200 && hashedFolders.some((name) => path.startsWith(`${name}/`));
  expect(answer.headers['cache-control'], path).toBe(isHashed ? hashedCache : OTHERS_CACHE);
}

/** Drawings have their own: their style sheet stands within them, and nothing else of a page does. */
function policyOf(path: string): string {
  if (path.endsWith(WORKER)) return workerPolicy;
  return path.endsWith('.svg') ? drawingPolicy : `${pagePolicy}; frame-ancestors 'none'`;
}
