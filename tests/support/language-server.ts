import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const MODULES = join(import.meta.dirname, '../../node_modules');
const HEAD = /Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/;

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** Astro’s language server, opened on a folder as the extension of VS Code opens it with this project’s settings. */
export async function languageServer(root: string) {
  const server = spawn(
    process.execPath,
    [join(MODULES, '@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  onTestFinished(() => void server.kill());
  const waiting = new Map<number, (result: unknown) => void>();
  let [buffer, last] = ['', 0];
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (id === undefined) return;
    /* A question of the server's own: no setting is set, and everything else is as it likes. */
    if (method !== undefined) send({ id, result: params?.items?.map(() => ({})) ?? null });
    else waiting.get(id)?.(result);
  };
  server.stdout.setEncoding('latin1').on('data', (data: string) => {
    buffer += data;
    for (let head = HEAD.exec(buffer); head !== null; head = HEAD.exec(buffer)) {
      const [start, length] = [head.index + head[0].length, Number(head[1])];
      if (buffer.length < start + length) return;
      const text = Buffer.from(buffer.slice(start, start + length), 'latin1').toString('utf8');
      buffer = buffer.slice(start + length);
      receive(JSON.parse(text));
    }
  });
  const notify = (method: string, params: object) => send({ method, params });
  const request = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      send({ id: last, method, params });
    });
  const uri = pathToFileURL(root).href;
  await request('initialize', {
    processId: null,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'project' }],
    capabilities: { textDocument: { completion: {}, hover: {}, diagnostic: {} } },
    initializationOptions: {
      typescript: { tsdk: join(MODULES, 'typescript/lib') },
      contentIntellisense: true,
    },
  });
  notify('initialized', {});
  return { notify, request };
}
