import { resolve } from 'node:path';
import { languages } from '../../i18n/voice.ts';
import type { Outcome, Status } from '../../model/vocabulary.ts';
import { publicKeyIn } from '../../publication-record/signature.ts';
import { verifySite } from '../../publication-record/verify/site.ts';
import { readKeyFile } from '../key-file.ts';
import type { Fetch } from '../network/network.ts';
import { type ExitCode, Misuse, type World } from '../world.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { publishedAt } from './published.ts';
import { isWhole, json, pretty } from './report.ts';

/** What checking a published site uses of the machine besides. */
export interface VerifyWorld extends World {
  /** The day it is for whoever checks. */
  today: string;
  fetch: Fetch;
}

/**
 * `npm run verify`: see `HELP`.
 * @throws Misuse where nothing says what to check, or what is said leads nowhere
 */
export async function verify(world: VerifyWorld): Promise<ExitCode> {
  const options = parseOptions(world.args);
  if (options.help) {
    world.out(HELP);
    return 0;
  }
  const read = await publishedAt(options, world.cwd, world.fetch);
  const key = keyOf(options, world);
  const report = await verifySite({ read, labelsOf, today: world.today, key, slug: options.article });
  world.out(options.json ? json(report) : pretty(report));
  return isWhole(report) ? 0 : 1;
}

const labelsOf = (word: Status | Outcome): string[] =>
  languages.map(({ terms }) => ({ ...terms.statuses, ...terms.outcomes })[word].label);

function keyOf({ key }: Options, { cwd }: World): string | undefined {
  if (key === undefined) return undefined;
  const pem = keyText(resolve(cwd, key));
  if (pem === undefined)
    throw new Misuse(`${key} cannot be read: --key needs the file of a public key in PEM.`);
  if (publicKeyIn(pem) !== undefined) return pem;
  throw new Misuse(`${key} is no public key of Ed25519 in PEM.`);
}

function keyText(path: string): string | undefined {
  try {
    return readKeyFile(path);
  } catch {
    return undefined;
  }
}
