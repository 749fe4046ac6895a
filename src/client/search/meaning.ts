import type { Words } from '../../i18n/en/index.ts';
import type { statusAsked } from '../../search/status-words.ts';
import { filled } from '../words.ts';
import { link, sign } from './elements.ts';

type Said = Pick<Words['search']['script'], 'meaning' | 'renamed'>;

/**
 * What a status means that somebody looks for, with the way to where all of them are explained.
 * @param method the address of that page
 */
export function meaningOf(
  { status, isFormer }: NonNullable<ReturnType<typeof statusAsked>>,
  words: string,
  { said, method }: { said: Said; method: string },
): (Node | string)[] {
  const { name, label, definition } = status;
  return [
    sign(name),
    ' ',
    ...(isFormer ? [filled(said.renamed, { words, status: label }), ' '] : []),
    link(`${method}#status-${name}`, filled(said.meaning, { status: label, definition })),
  ];
}
