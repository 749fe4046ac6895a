import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
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

/** In what a host may differ from the plainest there is. */
interface Manner {
  /** What is said of the answer at a path, beside its type. */
  headers?: (path: string) => ReadonlyMap<string, string>;
  /** What stands at a path, beside what is in the folder. */
  files?: Readonly<Record<string, string>>;
  /** What is sent for a page. */
  page?: (html: string) => string;
}

/** Serves a folder below a base on a free port of this machine, as the plainest static host would. */
export async function serve(folder: string, base: string, manner: Manner = {}): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.startsWith(base) ? join(folder, path.slice(base.length)) : undefined;
    const found = [file, file && join(file, 'index.html')].find((name) => name && isFile(name));
    const { headers, files, page } = manner;
    const name = found ?? join(folder, '404.html');
    const text = files?.[path];
    const body =
      text ?? (page && name.endsWith('.html') ? page(readFileSync(name, 'utf8')) : readFileSync(name));
    response.writeHead(found || text ? 200 : 404, {
      ...Object.fromEntries(headers?.(path) ?? []),
      'content-type': TYPES[extname(text ? path : name)] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
