import { SITE_CONFIG, SiteError } from '../model/site.ts';

/** What is wrong with the configuration of the site, as a message of its own. Nothing for errors of another kind. */
export function siteFault(error: unknown): string | undefined {
  if (error instanceof SiteError) return error.message;
  return isSyntax(error) ? syntaxFault(error) : undefined;
}

/** Node says where a file cannot be read in the first line of the trace alone: `/project/src/site.config.ts:3`. */
function syntaxFault({ message, stack = '' }: Error): string | undefined {
  const [first = ''] = stack.split('\n');
  const [, line] = /[/\\]src[/\\]site\.config\.ts:(\d+)$/.exec(first) ?? [];
  if (line === undefined) return undefined;
  return `${SITE_CONFIG}:${line}: ${message}. Write each field as name: 'value', with a comma behind it; a text that holds an apostrophe stands between double quotes: "Bob's".`;
}

const isSyntax = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX';
