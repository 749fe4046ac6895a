import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Served = string | Uint8Array | ((response: ServerResponse, request: IncomingMessage) => void);

/** A page of enough words, around some of its own. */
export const page = (words: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A report</title>${head}</head><body><article><h1>A report</h1><p>${words}</p>${`<p>${FILL}</p>`.repeat(4)}</article></body></html>`;

const FILL =
  'The council met on Monday and voted to raise the fees for small boats by a third, said a clerk who was there and took the minutes of the meeting, which went on until the evening.';

/** A server on this machine, and a log of what it was asked. What it serves may change. */
export async function pageServer(served: Record<string, Served>) {
  const log: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    log.push(`${request.method} ${path}`);
    const answer = served[path];
    if (typeof answer === 'function') answer(response, request);
    else if (answer === undefined) response.writeHead(404).end('Not here.');
    else
      response
        .writeHead(200, {
          'content-type': typeof answer === 'string' ? 'text/html; charset=utf-8' : 'application/pdf',
        })
        .end(answer);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, log, served };
}

export const status =
  (code: number, headers: Record<string, string> = {}): Served =>
  (response) =>
    void response.writeHead(code, headers).end('Some words.');
