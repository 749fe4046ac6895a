import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { configuration } from '../../src/cli/new/site/configuration.ts';
import { digestOf, readDigests } from '../../src/cli/new/site/samples.ts';
import { defineSite, type Site } from '../../src/model/site.ts';
import { isText } from '../../src/model/text.ts';
import { site as today } from '../../src/site.config.ts';
import { hostile } from '../fixtures/hostile.ts';
import { site } from './new-site.ts';

const SAMPLES = fileURLToPath(new URL('../../src/cli/new/site/samples.sha256', import.meta.url));
const digests = readDigests(readFileSync(SAMPLES, 'utf8'));
/** Whoever has made the site theirs has no samples any more. */
const shipped = today.name === 'Glosswire' && [...digests.keys()].every((path) => existsSync(path));

/** What the text of a configuration comes to, with the variables of this test’s environment left out. */
const read = (text: string): Site =>
  new Function(
    'defineSite',
    'process',
    text.replace(/^import.*/, '').replace('export const site =', 'return'),
  )(defineSite, { env: {} });

test('what is written comes to the site that was meant, whatever its texts are', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((value) => `a${value}a`);
  const texts = fc.oneof(text, fc.constantFrom('\u2028\u202E`${1}`', '\\', `'"`, "it's", '"', '\n//'));
  fc.assert(
    fc.property(texts, texts, texts, (name, description, label) => {
      const meant = defineSite({
        ...site,
        name: `a${name}a`,
        description: `a${description}a`,
        navigation: [{ path: '/method/', label: `a${label}a` }],
        publisher: { name: `a${label}a`, email: 'desk@example.org' },
      });
      expect(read(configuration(meant))).toEqual(meant);
    }),
  );
  for (const value of Object.values(hostile).filter(isText)) {
    const meant = defineSite({ ...site, description: value.trim().slice(0, 200) });
    expect(read(configuration(meant))).toEqual(meant);
  }
});

test.runIf(shipped)('for the site as it comes it is the very file that comes', () => {
  expect(configuration({ ...today, address: 'https://glosswire.example', base: '/', lang: 'en-GB' })).toBe(
    readFileSync('src/site.config.ts', 'utf8'),
  );
});

test.runIf(shipped)('the samples are known by the digests that they have, and no other file is', () => {
  // They change with: sha256sum content/*/* src/site.config.ts > src/cli/new/site/samples.sha256
  const samples = [...globSync('content/*/*'), 'src/site.config.ts'].sort();
  expect(Object.fromEntries(digests)).toEqual(
    Object.fromEntries(samples.map((path) => [path, digestOf(readFileSync(path, 'utf8'))])),
  );
});
