import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlName, printable, withoutControls } from '../../src/model/control-characters.ts';
import { isText } from '../../src/model/text.ts';

const anything = fc.string({
  unit: fc
    .oneof(fc.nat(0xff), fc.constantFrom(0xfffe, 0xffff, 0x2028))
    .map((code) => String.fromCharCode(code)),
});

test('what is left of a document without its control characters is text, and text is left as it is', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const left = withoutControls(text);
      expect(isText(left)).toBe(true);
      expect(left === text).toBe(isText(text));
    }),
  );
});

test('nothing that is shown on a terminal commands it', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(printable(text).replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      expect(printable(text)).toHaveLength(text.length);
    }),
  );
  expect(printable('a\u001B[2Jb\n\tc')).toBe('a\uFFFD[2Jb\n\tc');
});

test('tabs and line ends are text; control characters have a name', () => {
  expect(isText('a\tb\r\nc\u0085d')).toBe(true);
  expect(['\u0000', '\u001B', '\u009F'].map(controlName)).toEqual(['U+0000', 'U+001B', 'U+009F']);
});
