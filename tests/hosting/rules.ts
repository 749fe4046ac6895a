/** A rule of `_headers`: https://developers.cloudflare.com/pages/configuration/headers/ and Netlify’s page of the same. */
export interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads `_headers`. @throws at a line that is neither a path nor an indented header */
export function readHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else throw new Error(`Not a line of _headers: ${line}`);
  }
  return rules;
}

/** The headers of an address. Where two rules say one header, both hosts join what they say. */
export function headersOf(rules: readonly Rule[], address: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, headers } of rules) {
    const pattern = path.split('*').map(RegExp.escape).join('.*');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const [name, value] of headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

/** The redirects that Cloudflare makes of `_redirects`: it passes over lines whose status is not a number that it knows. */
export const cloudflareRedirects = (text: string): Map<string, string> => firstOf(text, /^30[12378]$/);

/** Those that Netlify makes where a file stands at the old address: only a rule that ends in `!` wins over it. */
export const netlifyRedirects = (text: string): Map<string, string> => firstOf(text, /^30[12378]!$/);

function firstOf(text: string, status: RegExp): Map<string, string> {
  const rules = text.split('\n').map((line) => line.split(' '));
  return new Map(
    rules
      .filter(([, , given]) => status.test(given ?? ''))
      .map(([from = '', to = '']) => [from, to] as const)
      .toReversed(),
  );
}
