/** What was in the way of an answer. */
export interface Failure {
  /** It answers, but not to a program; it does not answer as it should, and may tomorrow; it is gone. */
  kind: 'refused' | 'failing' | 'dead';
  why: string;
}

/** Who asks. Firewalls refuse agents that call themselves link checkers, bots or crawlers. */
export const AGENT = 'Mozilla/5.0 (compatible; Glosswire)';

/** What asking uses of the network. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Time, handed over so that tests need not wait. Milliseconds. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
};

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|SSL|TLS/;
const WORDS: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  ETIMEDOUT: 'no answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
};

/** What a request that failed says of its address; `isFinal` where asking again soon cannot help. */
export function failureOf(error: unknown): { failure: Failure; isFinal: boolean } {
  const code = error instanceof Error && error.name === 'TimeoutError' ? 'ETIMEDOUT' : codeOf(error);
  if (CERTIFICATE.test(code))
    return {
      failure: { kind: 'failing', why: `the certificate cannot be trusted (${code})` },
      isFinal: true,
    };
  const isFinal = code === 'ENOTFOUND';
  const why = WORDS[code] ?? `no answer (${code || String(error)})`;
  return { failure: { kind: isFinal ? 'dead' : 'failing', why }, isFinal };
}

/** The system’s code of an error or of what caused it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}
