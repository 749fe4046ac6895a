import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { createFile } from '../../disk/write.ts';
import { fingerprint, pemOf, privateKeyIn } from '../../publication-record/signature.ts';
import { PUBLIC_KEY } from '../../publication-record/signing-files.ts';
import { readKeyFile } from '../key-file.ts';
import { type ContentWorld, type ExitCode, Misuse, refusalOf } from '../world.ts';

/** Only its owner may read a private key. */
const OWN = 0o600;

/**
 * Makes a key pair: the private half in a file that only its owner can read, the public half in the record. Never prints
 * the private one, and never writes over another.
 * @throws Misuse where the private key would be in the project
 */
export function makeKey(file: string, world: ContentWorld): ExitCode {
  const { cwd, out, err, disk } = world;
  const path = outside(file, cwd);
  if (lstatSync(join(cwd, PUBLIC_KEY), { throwIfNoEntry: false }) !== undefined) {
    err(
      `There is a key already, ${PUBLIC_KEY}, and readers may know it. To change it, delete that file and ${PUBLIC_KEY.replace('public-key.pem', 'signature.json')}, make a new key, and tell readers why.`,
    );
    return 1;
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      flag: 'wx',
      mode: OWN,
      flush: true,
    });
    createFile(join(cwd, PUBLIC_KEY), pemOf(publicKey), disk);
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    err(
      isThere
        ? `${path} is there already, and a key is never written over: give another --key FILE.`
        : `The key could not be written (${refusalOf(error)}).`,
    );
    return 1;
  }
  out(`Your private key is in ${path}: keep a copy where only you can read it, and never publish it.
Its public half is in ${PUBLIC_KEY}: commit it. Its SHA-256 is ${fingerprint(publicKey)}: tell it to readers elsewhere as well.
npm run seal -- --sign signs with it.`);
  return 0;
}

/**
 * The private key in a file.
 * @throws Misuse where there is none that could sign
 */
export function readKey(file: string, { cwd, err }: ContentWorld): KeyObject {
  const path = outside(file, cwd);
  if (!existsSync(path))
    throw new Misuse(
      `There is no key in ${path}. Make one with npm run seal -- --new-key, or say with --key FILE where yours is.`,
    );
  const pem = readKeyFile(path);
  const key = pem && privateKeyIn(pem);
  if (!key) throw new Misuse(`${path} is no private key of Ed25519 in PEM without a password.`);
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    err(`${path} can be read by others than you: chmod 600 ${path}`);
  return key;
}

/** @throws Misuse for a path in the project, which is published or shared */
function outside(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  if (`${realOf(path)}${sep}`.startsWith(`${repositoryOf(realpathSync(cwd))}${sep}`))
    throw new Misuse(
      `${file} is in the project, which is published or shared: keep a private key outside of it.`,
    );
  return path;
}

/** The folder above that is kept in Git; the folder itself where none is. */
function repositoryOf(folder: string): string {
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return folder;
}

/** The real path of a file that may not be there yet. */
function realOf(path: string): string {
  const parent = dirname(path);
  if (existsSync(path)) return realpathSync(path);
  return parent === path ? path : join(realOf(parent), path.slice(parent.length));
}
