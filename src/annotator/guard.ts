import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** The header that proves that a request comes from a page of this server: other sites cannot read the token. */
export const TOKEN_HEADER = 'x-annotator-token';
/** In bytes: a form is a page of text at most. */
export const LARGEST = 64 * 1024;

/**
 * Why a request is not answered: an HTTP status, or nothing. Files are written on request, so it must be one of our
 * own pages that asks: same origin, JSON (which other sites cannot send unasked), and this session’s token.
 */
export function refusalOf(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  token: string,
): number | undefined {
  if (method !== 'POST') return 405;
  if (!isSameOrigin(headers) || headers[TOKEN_HEADER] !== token) return 403;
  if (headers['content-type'] !== 'application/json') return 415;
  return Number(headers['content-length'] ?? 0) > LARGEST ? 413 : undefined;
}

function isSameOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** The body of a request, or nothing where it is too large: what is too much is not read. */
export async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** JSON, or nothing where it is none. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
