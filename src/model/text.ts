import * as z from 'zod';
import { CONTROL, controlName } from './control-characters.ts';
import { show, wanting } from './show.ts';

/**
 * A line of prose for readers. Shown as text, never as markup. The length is a limit, not a target:
 * a margin has room for a remark, not for an essay. It is read in Unicode’s composed form, so that a file that an editor
 * or a disk has rewritten in the other one says the same.
 */
export const textSchema = (max: number, example: string) =>
  z
    .string({
      error: ({ input }) =>
        isValue(input) ? unquoted(input) : wanting(`text such as "${example}"`).error({ input }),
    })
    .refine(isText, { error: ({ input }) => controlMessage(input) })
    .normalize('NFC')
    .trim()
    .min(1, { error: `Write text such as "${example}": an empty value says nothing.` })
    .max(max, {
      error: ({ input }) => `Shorten this to at most ${max} characters: it has ${String(input).length}.`,
    });

/** What YAML takes for something else than text, as `1984` and `007`; it may have read other digits than are written. */
const isValue = (input: unknown): input is number | boolean =>
  typeof input === 'number' || typeof input === 'boolean';
const unquoted = (input: number | boolean) =>
  `Put this in quotation marks: without them it is ${typeof input === 'number' ? `the number ${input}` : show(input)}, and no text.`;

export const isText = (text: string): boolean => !CONTROL.test(text);

/** Of escapes such as `"\\u0007"`: the character itself is refused wherever it stands in a file. */
export const controlMessage = (text: unknown): string =>
  `Take out the control character ${controlName(CONTROL.exec(String(text))?.[0] ?? '')}: no reader sees it.`;

/** The same on one line. */
export const lineSchema = (max: number, example: string) =>
  textSchema(max, example).refine((text) => !/[\r\n\u2028\u2029]/.test(text), {
    error: 'Write this on one line.',
  });

export const PASSWORD =
  'The address holds a user name or a password, which everybody would read. Take out what stands before the @, and the @.';

/** An address that a reader can open. Only http and https: anything else could run or reach a local file. */
export const urlSchema = z
  .string(wanting('an address such as https://example.org/report'))
  .refine(isWebAddress, wanting('a whole address that starts with https:// or http://'))
  .refine((text) => !isWebAddress(text) || !hasPassword(text), { error: PASSWORD });

/** True for an address with a user name or a password in it. */
export const hasPassword = (address: string): boolean => {
  const { username = '', password = '' } = URL.parse(address) ?? {};
  return username !== '' || password !== '';
};

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}
