import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { createFile, replaceFile, replaceOwn, UNFINISHED, writeWhole } from '../../src/disk/write.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = testFolder();
  path = join(folder, 'record', 'anvils.yaml');
});

const write = (name: string, text: string) => put(folder, name, text);
const names = () => readdirSync(folder, { recursive: true }).map(String).sort();
const LONG_AGO = new Date('2001-01-01T00:00:00Z');

function content(file = path): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'nothing';
  }
}

function fail(): never {
  throw new Error('no space left');
}

/** A disk that fails at a step, before it does its work or after it. */
function failing(step: keyof Disk, when: 'before' | 'after'): Disk {
  const act = (...args: [string, string]) => {
    if (when === 'after') realDisk[step](...args);
    fail();
  };
  return { ...realDisk, [step]: act };
}

/** A machine that loses its power in the middle of writing: half is there, and nothing runs any more. */
const powerless: Disk = {
  ...realDisk,
  write(file, text) {
    realDisk.write(file, text.slice(0, text.length / 2));
    throw new Error('power lost');
  },
  remove: fail,
};

describe("replacing a person's file", () => {
  test('writes it with its folder, and leaves nothing beside it', () => {
    replaceFile(path, 'one\n');
    replaceFile(path, 'two\n');
    expect(content()).toBe('two\n');
    expect(names()).toEqual(['record', 'record/anvils.yaml']);
  });

  test.skipIf(process.platform === 'win32')('keeps its permissions', () => {
    write('private.md', 'old');
    const file = join(folder, 'private.md');
    for (const mode of [0o600, 0o664]) {
      chmodSync(file, mode);
      replaceFile(file, `of ${mode}`);
      expect([content(file), statSync(file).mode & 0o777]).toEqual([`of ${mode}`, mode]);
    }
  });

  test('through a link writes the file that it leads to, and leaves the link', () => {
    write('real.md', 'old');
    symlinkSync('real.md', join(folder, 'link.md'));
    replaceFile(join(folder, 'link.md'), 'new');
    expect(content(join(folder, 'real.md'))).toBe('new');
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  });

  describe.each(['mkdir', 'write', 'rename', 'flush'] as const)('interrupted at %s', (step) => {
    test.each(['before', 'after'] as const)('%s its work, leaves the old file or the new one', (when) => {
      replaceFile(path, 'old');
      expect(() => replaceFile(path, 'new', failing(step, when))).toThrow('no space left');
      const isDone = step === 'flush' || (step === 'rename' && when === 'after');
      expect(content()).toBe(isDone ? 'new' : 'old');
      replaceFile(path, 'newer');
      expect(content()).toBe('newer');
    });

    test('the first time, leaves the whole file or none', () => {
      expect(() => replaceFile(path, 'new', failing(step, 'before'))).toThrow('no space left');
      expect(content()).toBe(step === 'flush' ? 'new' : 'nothing');
    });
  });

  test('leaves nothing half written where it fails, and says of which file', () => {
    expect(() => replaceFile(path, 'new', failing('rename', 'before'))).toThrow(
      expect.objectContaining({ message: 'no space left', path }),
    );
    expect(names()).toEqual(['record']);
  });

  test('leaves the old file where the power is lost, and a half that is read by nothing', () => {
    replaceFile(path, 'old');
    expect(() => replaceFile(path, 'new and long', powerless)).toThrow('power lost');
    expect(content()).toBe('old');
    expect(readdirSync(dirname(path)).filter((name) => !name.endsWith(UNFINISHED))).toEqual(['anvils.yaml']);
  });
});

test.skipIf(process.platform === 'win32')('what is no file is not replaced, nor what leads to it', () => {
  for (const target of ['/dev/null', testFolder()]) {
    symlinkSync(target, join(folder, 'link'));
    expect(() => replaceFile(join(folder, 'link'), 'new')).toThrow(
      expect.objectContaining({ code: 'ENOTFILE', path: join(folder, 'link') }),
    );
    expect(names()).toEqual(['link']);
    rmSync(join(folder, 'link'));
  }
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('of a file of ours, a link in its place goes, and what it leads to stays', () => {
  write('else.md', 'of somebody else');
  symlinkSync('else.md', join(folder, 'links.json'));
  replaceOwn(join(folder, 'links.json'), '{}');
  expect(content(join(folder, 'links.json'))).toBe('{}');
  expect(content(join(folder, 'else.md'))).toBe('of somebody else');
  expect(lstatSync(join(folder, 'links.json')).isFile()).toBe(true);
});

describe('creating a file', () => {
  test('writes it with its folder, and leaves nothing beside it', () => {
    expect(createFile(path, 'mine')).toBe(true);
    expect(content()).toBe('mine');
    expect(names()).toEqual(['record', 'record/anvils.yaml']);
  });

  test('never writes over another, not even a link that leads nowhere', () => {
    expect([createFile(path, 'mine'), createFile(path, 'theirs'), content()]).toEqual([true, false, 'mine']);
    symlinkSync('nowhere', join(folder, 'link'));
    expect(createFile(join(folder, 'link'), 'theirs')).toBe(false);
    expect(names()).toEqual(['link', 'record', 'record/anvils.yaml']);
  });

  test.each(['mkdir', 'write', 'link'] as const)('interrupted at %s, leaves nothing', (step) => {
    expect(() => createFile(path, 'mine', failing(step, 'before'))).toThrow('no space left');
    expect([content(), names().filter((name) => name.includes(UNFINISHED))]).toEqual(['nothing', []]);
  });
});

describe('writing a file that can be made again', () => {
  test('makes the folders above it, and takes text, bytes or parts', () => {
    writeWhole(join(folder, 'a/b.txt'), 'text');
    writeWhole(join(folder, 'a/c.bin'), new Uint8Array([1, 2]));
    writeWhole(join(folder, 'a/d.txt'), ['one ', 'two'].values());
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('text');
    expect([...readFileSync(join(folder, 'a/c.bin'))]).toEqual([1, 2]);
    expect(readFileSync(join(folder, 'a/d.txt'), 'utf8')).toBe('one two');
    expect(names()).toEqual(['a', 'a/b.txt', 'a/c.bin', 'a/d.txt']);
  });

  test('leaves a file alone that has the same bytes, so that its time stays', () => {
    write('a.txt', 'ä');
    utimesSync(join(folder, 'a.txt'), LONG_AGO, LONG_AGO);
    writeWhole(join(folder, 'a.txt'), 'ä');
    expect(statSync(join(folder, 'a.txt')).mtime).toEqual(LONG_AGO);
    writeWhole(join(folder, 'a.txt'), 'bc');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('bc');
  });

  test('leaves the old file, and nothing half written, where making the new one fails', () => {
    write('a.txt', 'old');
    const halves = function* () {
      yield 'half of ';
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    const file = join(folder, 'a.txt');
    expect(() => writeWhole(file, halves())).toThrow(expect.objectContaining({ code: 'ENOSPC', path: file }));
    expect(names()).toEqual(['a.txt']);
    expect(content(file)).toBe('old');
  });

  test('is not held up by what an interrupted build left', () => {
    write(`a.txt.1-0${UNFINISHED}`, 'half of something long');
    writeWhole(join(folder, 'a.txt'), 'whole');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('whole');
  });
});
