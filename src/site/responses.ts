/** A file of the site, as an endpoint answers it. A static host goes by the file’s ending instead. */
export function answer(body: string | Iterable<string>, type: string): Response {
  const text = typeof body === 'string' ? body : [...body].join('');
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** A file of JSON, indented, for people open it as well. */
export const answerJson = (data: unknown, type: string): Response =>
  answer(`${JSON.stringify(data, null, 2)}\n`, type);
