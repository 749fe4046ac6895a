import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSigning } from '../../src/publication-record/signing-files.ts';
import { verifySite } from '../../src/publication-record/verify/site.ts';
import { report } from '../../src/reporters/problems.ts';
import { article, cast, claim } from '../support/article.ts';
import { testFolder } from '../support/folder.ts';
import { ENTITY_FILES, project, RECORD_PATH } from '../support/record.ts';

const ARTICLE = 'content/articles/anvils.md';
const PUBLIC = 'content/record/public-key.pem';
const SIGNATURE = 'content/record/signature.json';
const files = { ...ENTITY_FILES, [ARTICLE]: article({ entities: cast, claims: [claim] }) };

/** A project with a key outside of it, and what its commands print with folders and digests left out. */
function signing() {
  const made = project(files);
  const folder = testFolder();
  const key = join(folder, 'key.pem');
  const seal = async (args: string[], today?: string) => {
    const printed = await made.seal({ args, ...(today !== undefined && { today }) });
    return printed.replaceAll(folder, 'HOME').replace(/[0-9a-f]{64}/g, '…');
  };
  return { ...made, key, seal };
}

describe('a key', () => {
  test('is made in a file that only its owner can read, and never printed', async () => {
    const { key, seal, read } = signing();
    const printed = await seal(['--new-key', '--key', key]);
    expect(printed).toMatchInlineSnapshot(`
      "0: Your private key is in HOME/key.pem: keep a copy where only you can read it, and never publish it.
      Its public half is in content/record/public-key.pem: commit it. Its SHA-256 is …: tell it to readers elsewhere as well.
      npm run seal -- --sign signs with it."
    `);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const secret = readFileSync(key, 'utf8').split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    expect(printed).not.toContain(secret);
    expect(await read(PUBLIC)).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  });

  test('is never written over, nor made beside another', async () => {
    const { key, seal, remove } = signing();
    await seal(['--new-key', '--key', key]);
    expect(await seal(['--new-key', '--key', `${key}.other`])).toMatchInlineSnapshot(
      `"1: There is a key already, content/record/public-key.pem, and readers may know it. To change it, delete that file and content/record/signature.json, make a new key, and tell readers why."`,
    );
    await remove(PUBLIC);
    const before = readFileSync(key, 'utf8');
    expect(await seal(['--new-key', '--key', key])).toMatchInlineSnapshot(
      `"1: HOME/key.pem is there already, and a key is never written over: give another --key FILE."`,
    );
    expect(readFileSync(key, 'utf8')).toBe(before);
  });

  test('is not kept in the project', async () => {
    const { seal } = signing();
    expect(await seal(['--new-key', '--key', 'content/key.pem'])).toMatchInlineSnapshot(
      `"2: content/key.pem is in the project, which is published or shared: keep a private key outside of it."`,
    );
  });

  test('that others can read is used, and told of', async () => {
    const { key, seal } = signing();
    await seal(['--new-key', '--key', key]);
    chmodSync(key, 0o644);
    expect(await seal(['--sign', '--key', key])).toMatchInlineSnapshot(`
      "0: HOME/key.pem can be read by others than you: chmod 600 HOME/key.pem
      content/articles/anvils.md
        1 claim first published
      1 record written.
      Signed as of 2026-12-01: …"
    `);
  });

  test('that is not there, or is none, cannot sign: nothing is sealed', async () => {
    const { key, seal, read } = signing();
    expect(await seal(['--sign', '--key', key])).toMatchInlineSnapshot(
      `"2: There is no key in HOME/key.pem. Make one with npm run seal -- --new-key, or say with --key FILE where yours is."`,
    );
    writeFileSync(key, 'no key');
    expect(await seal(['--sign', '--key', key])).toContain(
      'key.pem is no private key of Ed25519 in PEM without a password.',
    );
    await expect(read(RECORD_PATH)).rejects.toThrow('ENOENT');
  });

  test('that is another than readers know signs nothing', async () => {
    const { key, seal, remove, read } = signing();
    await seal(['--new-key', '--key', key]);
    const known = await read(PUBLIC);
    await remove(PUBLIC);
    await seal(['--new-key', '--key', `${key}.other`]);
    expect(await read(PUBLIC)).not.toBe(known);
    expect(await seal(['--sign', '--key', key])).toMatchInlineSnapshot(`
      "1: content/articles/anvils.md
        1 claim first published
      1 record written.
      This is another key (…) than the one that readers know (…, content/record/public-key.pem): nothing was signed."
    `);
  });
});

describe('a signature', () => {
  test('is made once for what is sealed, and told of where it is old', async () => {
    const { key, seal, write, read } = signing();
    await seal(['--new-key', '--key', key]);
    expect(await seal(['--sign', '--key', key])).toMatchInlineSnapshot(`
      "0: content/articles/anvils.md
        1 claim first published
      1 record written.
      Signed as of 2026-12-01: …"
    `);
    expect(await seal(['--sign', '--key', key])).toMatchInlineSnapshot(`
      "0: content/articles/anvils.md: nothing changed
      0 records written.
      Signed already, on 2026-12-01: …"
    `);
    const first = JSON.parse(await read(SIGNATURE));
    write('content/articles/hammers.md', article({}));
    expect(await seal([])).toMatchInlineSnapshot(`
      "0: content/articles/anvils.md: nothing changed
      content/articles/hammers.md
        first published, without claims
      1 record written.
      content/record/signature.json is of the record as it was on 2026-12-01: sign again with npm run seal -- --sign, or readers who check will be told."
    `);
    await seal(['--sign', '--key', key], '2026-12-03');
    expect(JSON.parse(await read(SIGNATURE))).toMatchObject({ date: '2026-12-03', previous: first.head });
  });

  test('is not older than what it signs, where the clock is behind', async () => {
    const { key, seal } = signing();
    await seal(['--new-key', '--key', key]);
    await seal([]);
    expect(await seal(['--sign', '--key', key], '2020-01-01')).toMatchInlineSnapshot(`
      "0: content/articles/anvils.md: nothing changed
      0 records written.
      Signed as of 2026-11-23: …
      The clock says 2020-01-01, and what is sealed goes up to 2026-11-23: is it right?"
    `);
  });

  test('does not go with a dry run, nor a key with sealing', async () => {
    const { seal } = signing();
    expect(await seal(['--sign', '--dry-run'])).toMatchInlineSnapshot(
      `"2: A dry run signs nothing: leave --dry-run or --sign out."`,
    );
    expect(await seal(['--new-key', '--sign'])).toMatchInlineSnapshot(
      `"2: --new-key makes a key and nothing else: write npm run seal -- --new-key, then seal and sign."`,
    );
  });

  test('that was edited, cut or robbed of its key is a problem', async () => {
    const { root, key, seal, write, read, remove } = signing();
    await seal(['--new-key', '--key', key]);
    await seal(['--sign', '--key', key]);
    const good = await read(SIGNATURE);
    const problems = () => report(readSigning(root).problems);
    expect(readSigning(root).problems).toEqual([]);
    write(SIGNATURE, good.replace('2026-12-01', '2026-12-02'));
    expect(problems()).toMatchInlineSnapshot(`
      "content/record/signature.json
      1:1 error The signature was edited by hand: it does not fit its day and head. Restore it with git restore content/record/signature.json, or sign again with npm run seal -- --sign. record-edited glosswire

      ✖ 1 error"
    `);
    write(SIGNATURE, good.slice(0, 100));
    expect(problems()).toMatchInlineSnapshot(`
      "content/record/signature.json
      1:1 error This is not as npm run seal -- --sign writes it. Restore it with git restore content/record/signature.json, or sign again with npm run seal -- --sign. record-edited glosswire

      ✖ 1 error"
    `);
    expect(await seal([])).toMatch(/^1: /);
    write(SIGNATURE, good);
    write(PUBLIC, 'no key');
    expect(problems()).toMatchInlineSnapshot(`
      "content/record/public-key.pem
      1:1 error This is no public key of Ed25519 in PEM. Restore it with git restore content/record/public-key.pem, or sign again with npm run seal -- --sign. record-edited glosswire

      ✖ 1 error"
    `);
    await remove(PUBLIC);
    expect(problems()).toMatchInlineSnapshot(`
      "content/record/public-key.pem
      1:1 error content/record/signature.json was signed with this key, and it is gone. Restore it with git restore content/record/public-key.pem, or sign again with npm run seal -- --sign. record-edited glosswire

      ✖ 1 error"
    `);
  });
});

describe('whoever checks a signature', () => {
  const empty = { articles: [], head: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945' };

  /** What is said of a site without articles that is signed so. */
  async function told(signature: unknown, published: string | undefined, key?: string, today = '2027-01-01') {
    const { findings, signed } = await verifySite({
      read: async (path) =>
        path === 'record.json'
          ? JSON.stringify({ ...empty, ...(signature !== undefined && { signature }) })
          : published,
      labelsOf: () => [],
      today,
      key,
    });
    const lines = findings.map(({ file, what, isRemark }) => `${file}: ${isRemark ? 'note: ' : ''}${what}`);
    return [...lines, `signed: ${signed?.date}`].join('\n').replace(/[0-9a-f]{64}/g, '…');
  }

  /** Keys, and the signature of nothing at all. */
  async function signed() {
    const { key, seal, read, remove } = signing();
    await remove(ARTICLE);
    await seal(['--new-key', '--key', key]);
    await seal(['--sign', '--key', key]);
    return { signature: JSON.parse(await read(SIGNATURE)), publicKey: await read(PUBLIC) };
  }

  test('is told who signed it, or that nobody did', async () => {
    const { signature, publicKey } = await signed();
    expect(await told(signature, publicKey)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      signed: 2026-12-01"
    `);
    expect(await told(signature, publicKey, publicKey)).toContain('signed: 2026-12-01');
    expect(await told(undefined, undefined)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      record.json: note: It is not signed: the chain tells a change, and not who made it.
      signed: undefined"
    `);
    expect(await told(undefined, undefined, publicKey)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      record.json: It is not signed, by the key that you gave or any other.
      signed: undefined"
    `);
  });

  test('is told of another key', async () => {
    const [one, other] = [await signed(), await signed()];
    expect(await told(one.signature, other.publicKey)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      record.json: It is signed by another key (…) than that in .well-known/record-key.txt (…).
      signed: undefined"
    `);
    expect(await told(one.signature, one.publicKey, other.publicKey)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      record.json: It is signed by another key (…) than the one that you gave (…).
      signed: undefined"
    `);
    expect(await told(one.signature, other.publicKey, one.publicKey)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      .well-known/record-key.txt: The site publishes another key than the one that you gave.
      signed: 2026-12-01"
    `);
    expect(await told(one.signature, undefined)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      .well-known/record-key.txt: The key that signed the record is not here: give it with --key.
      signed: undefined"
    `);
    expect(await told(one.signature, 'no key')).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      .well-known/record-key.txt: This is no public key of Ed25519 in PEM.
      signed: undefined"
    `);
  });

  test('is told of a signature that fits nothing, or an older head', async () => {
    const { signature, publicKey } = await signed();
    expect(await told({ ...signature, date: '2026-12-02' }, publicKey)).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      record.json: The signature does not fit what is signed.
      signed: undefined"
    `);
    const { key, seal, read } = signing();
    await seal(['--new-key', '--key', key]);
    await seal(['--sign', '--key', key]);
    expect(await told(JSON.parse(await read(SIGNATURE)), await read(PUBLIC))).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      record.json: The signature of 2026-12-01 is of another head (…): the record was sealed again since and not signed, or one of the two is older.
      signed: undefined"
    `);
  });

  test('is asked whether the clock is right, where it is behind', async () => {
    const { signature, publicKey } = await signed();
    expect(await told(signature, publicKey, undefined, '2026-01-01')).toMatchInlineSnapshot(`
      "record.json: note: Nothing is sealed yet.
      record.json: note: it was signed on 2026-12-01, and the clock of this machine says 2026-01-01: is it right?
      signed: 2026-12-01"
    `);
  });
});
