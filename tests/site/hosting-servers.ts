import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, freePort } from '../support/programs.ts';

/** A site as a host is given it: `dist`, copied below its base. */
export interface Placed {
  /** An absolute path. */
  root: string;
  base: string;
  port: number;
}

interface Host {
  /** The program and what Debian calls its package. */
  program: string;
  package: string;
  /** Writes the settings into `folder`, and gives the command that serves the site in the foreground. */
  command(site: Placed, folder: string): { args: string[]; env?: Record<string, string> };
}

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const MODULES = '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

/** The text of a file in `deploy/`, with what is the publisher’s own put in. @throws where a line is not there to be replaced */
function own(name: string, values: readonly (readonly [line: string, own: string])[]): string {
  return values.reduce(
    (text, [line, value]) => {
      if (!text.includes(line)) throw new Error(`deploy/${name} has no “${line}”.`);
      return text.replaceAll(line, value);
    },
    readFileSync(`deploy/${name}`, 'utf8'),
  );
}

export const hosts: Readonly<Record<'nginx' | 'Caddy' | 'Apache', Host>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    package: 'nginx-light libnginx-mod-http-brotli-static',
    command({ root, base, port }, folder) {
      const site = own('nginx.conf', [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['news.example.org', '127.0.0.1'],
        ['/srv/glosswire', root],
        ['/etc/nginx/', `${folder}/`],
        ['set $base /;', `set $base ${base};`],
        ...(existsSync(BROTLI) ? [] : [['brotli_static on;', ''] as const]),
      ]);
      writeFileSync(join(folder, 'site.conf'), site);
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const settings = `daemon off; pid ${folder}/pid; error_log ${folder}/log;
${isRoot ? 'user nobody nogroup;' : ''} ${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
events {} http { access_log off; ${paths.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')} include ${folder}/site.conf; }`;
      writeFileSync(join(folder, 'nginx.conf'), settings);
      return { args: ['-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')] };
    },
  },
  Caddy: {
    program: '/usr/bin/caddy',
    package: 'caddy',
    command({ root, base, port }, folder) {
      const site = own('Caddyfile', [['/etc/caddy/', `${folder}/`]]);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      return {
        args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
        env: {
          SITE_ADDRESS: `http://127.0.0.1:${port}`,
          SITE_ROOT: root,
          SITE_BASE: base,
          XDG_DATA_HOME: folder,
          XDG_CONFIG_HOME: folder,
        },
      };
    },
  },
  Apache: {
    program: '/usr/sbin/apache2',
    package: 'apache2-bin',
    command({ root, base, port }, folder) {
      const site = own('apache.conf', [
        ['SITE_ADDRESS https://news.example.org', `SITE_ADDRESS http://127.0.0.1:${port}`],
        ['SITE_ROOT /srv/glosswire', `SITE_ROOT ${root}`],
        ['SITE_BASE /', `SITE_BASE ${base}`],
        ['*:80', `127.0.0.1:${port}`],
      ]);
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'deflate', 'filter'];
      const settings = `ServerRoot ${folder}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}
PidFile ${folder}/pid\nErrorLog ${folder}/log\n${isRoot ? 'User nobody\nGroup nogroup' : ''}
${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null\nAddLanguage br .br\n${site}`;
      writeFileSync(join(folder, 'apache.conf'), settings);
      return { args: ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')] };
    },
  },
};

export type HostName = keyof typeof hosts;

/** Why the host cannot be started here; undefined where it can. */
export const missing = (name: HostName): string | undefined =>
  existsSync(hosts[name].program) ? undefined : `not installed here: apt-get install ${hosts[name].package}`;

export interface Running {
  /** Scheme, host, port and base, with the slash at the end. */
  address: string;
  /** The copy that is served. */
  folder: string;
  stop(): Promise<void>;
}

/** Copies a built site below its base, compresses it, and serves it with a real host on a free port of this machine. */
export async function host(name: HostName, built: string, base: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'glosswire-host-'));
  chmodSync(folder, 0o755);
  const root = join(folder, 'root');
  cpSync(built, join(root, base), { recursive: true, preserveTimestamps: true });
  run(process.execPath, ['deploy/compress.mjs', join(root, base)]);
  mkdirSync(join(folder, 'own'));
  const port = await freePort();
  const { args, env } = hosts[name].command({ root, base, port }, join(folder, 'own'));
  leadOn(name, join(root, base), join(folder, 'own'));
  const child = spawn(hosts[name].program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true });
  };
  for (let left = 100; !(await answers(port)); left -= 1) {
    if (left > 0 && child.exitCode === null) continue;
    const log = join(folder, 'own/log');
    const said = output + (existsSync(log) ? readFileSync(log, 'utf8') : '');
    await stop();
    throw new Error(`${name} does not start:\n${said}`);
  }
  return { address: `http://127.0.0.1:${port}${base}`, folder: join(root, base), stop };
}

/** Runs the line by which the sample says that renamed claims are made known to the host, where it has one. */
function leadOn(name: HostName, built: string, folder: string): void {
  const sample = { nginx: 'nginx.conf', Caddy: 'Caddyfile', Apache: 'apache.conf' }[name];
  const [, line = ''] = /^# {3}(.*sed .*)$/m.exec(readFileSync(`deploy/${sample}`, 'utf8')) ?? [];
  run('sh', ['-c', line.replace('dist/', `${built}/`).replace(/> .*\//, `> ${folder}/`)]);
}

/** @throws where the program fails, with what it said */
function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Whether something listens; gives it a tenth of a second where nothing does. */
async function answers(port: number): Promise<boolean> {
  const isOpen = await new Promise<boolean>((done) => {
    const socket = createConnection(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.end());
  });
  if (!isOpen) await new Promise((done) => setTimeout(done, 100));
  return isOpen;
}
