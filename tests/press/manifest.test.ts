import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { claim } from '../../src/press/claim.ts';
import { isMarked, MARKER, mark, note, readMade, settle } from '../../src/press/manifest.ts';
import { namesOf } from '../../src/press/names.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let dist = '';
beforeEach(() => {
  dist = testFolder();
});

const made = () => readMade(dist).below('').sort();

test('a folder is marked once, and what is noted in it is read back', () => {
  expect(isMarked(dist)).toBe(false);
  mark(dist);
  note(dist, ['/index.html', '/articles/x/index.html']);
  mark(dist);
  note(dist, ['/a\nb.html']);
  expect(isMarked(dist)).toBe(true);
  expect(made()).toEqual(['/a\nb.html', '/articles/x/index.html', '/index.html']);
});

test('a folder of that name marks nothing', () => {
  mkdirSync(join(dist, MARKER));
  expect(isMarked(dist)).toBe(false);
});

test('a note that was cut short names nothing, and the next one counts', () => {
  mark(dist);
  note(dist, ['/index.html']);
  appendFileSync(join(dist, MARKER), '["/articles","CNA');
  note(dist, ['/claims/index.html']);
  expect(made()).toEqual(['/claims/index.html', '/index.html']);
});

test('what was made in the end is written down for people to read, in the same way whatever came before', () => {
  mark(dist);
  note(dist, ['/gone.html', '/index.html', '/articles/x/index.html', '/articles/x/card.png']);
  settle(dist, ['/index.html', '/articles/x/index.html', '/articles/x/card.png', '/404.html']);
  expect(readFileSync(join(dist, MARKER), 'utf8')).toMatchInlineSnapshot(`
    ""What was made here, folder by folder. Nothing else is ever taken away here; without this file, nothing is built here."
    ["","404.html","index.html"]
    ["/articles/x","card.png","index.html"]
    "
  `);
  expect(existsSync(join(dist, `${MARKER}.unfinished`))).toBe(false);
});

test('names are kept as a set of paths would keep them', () => {
  const part = fc.constantFrom('a', 'b', 'index.html', 'toString', '__proto__');
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
  fc.assert(
    fc.property(fc.array(path), fc.array(path), path, (first, then, folder) => {
      const names = namesOf(first);
      names.renew(folder, then);
      const inside = (name: string) => name.startsWith(`${folder}/`);
      const set = new Set([...first.filter((name) => !inside(name)), ...then]);
      expect(new Set(names.below(''))).toEqual(set);
      for (const name of [...first, ...then]) expect(names.has(name)).toBe(set.has(name));
      expect(names.hasFolder(folder)).toBe([...set].some(inside));
    }),
  );
});

describe('what is about to be made', () => {
  test('is noted before', () => {
    mark(dist);
    const names = namesOf(['/index.html']);
    claim(dist, names, ['/index.html', '/a/index.html']);
    expect(made()).toEqual(['/a/index.html']);
    expect(names.has('/a/index.html')).toBe(true);
  });

  test('is refused where somebody else’s file stands, and nothing is noted', () => {
    mark(dist);
    put(dist, 'a/index.html', 'mine');
    expect(() => claim(dist, namesOf(['/a/other.html']), ['/a/index.html'])).toThrow(
      `${dist}/a/index.html is in the way. No build has made it, and a file of the site belongs there: take it away, or build into another folder with npm run build -- --outDir FOLDER.`,
    );
    expect(made()).toEqual([]);
  });

  test('takes the place of a file that a build has made', () => {
    mark(dist);
    writeFileSync(join(dist, 'a'), '');
    claim(dist, namesOf(['/a']), ['/a/index.html']);
    expect(existsSync(join(dist, 'a'))).toBe(false);
  });

  test.each(['a link', 'a file'])('is refused below %s', (kind) => {
    mark(dist);
    if (kind === 'a file') writeFileSync(join(dist, 'a'), '');
    else symlinkSync(testFolder(), join(dist, 'a'));
    expect(() => claim(dist, namesOf(['/a/b/index.html']), ['/a/b/index.html'])).toThrow(
      `${dist}/a is in the way. It is no folder, and files of the site belong into it: take it away, or build into another folder with npm run build -- --outDir FOLDER.`,
    );
  });
});
