import { asLatin1, markOf } from './readers/encoding.ts';

/** What a document is, by its first bytes: names of files and what servers say are often wrong. */
export type Form = 'pdf' | 'html' | 'mhtml' | 'warc' | 'gzip' | 'zip' | 'text' | 'binary';

/** In bytes: how far is looked. */
const HEAD = 2048;

/** @param type the media type that a server gave, which decides only between HTML and plain text */
export function formOf(bytes: Uint8Array, type?: string): Form {
  const head = asLatin1(bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (head.startsWith('\x1f\x8b')) return 'gzip';
  if (/^WARC\/\d/u.test(head)) return 'warc';
  if (isMhtml(head)) return 'mhtml';
  if (markOf(bytes) !== undefined || !head.includes('\0'))
    return isHtml(head.replaceAll('\0', ''), type) ? 'html' : 'text';
  return 'binary';
}

/** A message as mail has it, in several parts. */
const isMhtml = (head: string) =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\/(?:related|mixed|alternative)/iu.test(
    head.replace(/\r\n/gu, '\n').trimStart(),
  );

function isHtml(head: string, type: string | undefined): boolean {
  if (/^(?:text\/html|application\/xhtml\+xml)$/u.test(type ?? '')) return true;
  if (type === 'text/plain') return false;
  return /^[^<]{0,3}\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?(?:-->|$)\s*)*<(?:!doctype html|html|head|body|meta|title|article|div|p)\b/iu.test(
    head,
  );
}
