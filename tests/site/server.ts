import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A running site. */
export interface Served {
  /** Scheme, host, port and base, with the slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder below a base on a free port of this machine, as the plainest static host would. */
export async function serve(folder: string, base: string): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.startsWith(base) ? join(folder, path.slice(base.length)) : undefined;
    answer(response, folder, file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function answer(response: ServerResponse, folder: string, file: string | undefined): void {
  const found = file && [file, join(file, 'index.html')].find((path) => isFile(path));
  const path = found ?? join(folder, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
  });
  createReadStream(path).pipe(response);
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
