import { address, token } from 'virtual:glosswire-annotator';
import type { Offered, Read, Refused, Request, Written } from '../protocol.ts';
import { panelLang, words } from './words.ts';

/** What each request is answered with. */
interface Answers {
  offer: Offered;
  insert: Written;
  read: Read;
  edit: Written;
}

/** A request about the article of this page. */
export type Question<Act extends Request['act']> = Omit<Extract<Request, { act: Act }>, 'slug' | 'lang'>;

/** Asks the server. What goes wrong on the way is a problem like any other. */
export async function ask<Act extends Request['act']>(
  question: Question<Act> & { act: Act },
): Promise<Answers[Act] | Refused> {
  const slug = /\/articles\/([^/]+)\/$/.exec(location.pathname)?.[1] ?? '';
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-annotator-token': token },
      body: JSON.stringify({ ...question, lang: panelLang, slug }),
    });
    if (response.ok) return await response.json();
    const stale = response.status === 403 ? [{ text: words.restarted }] : [];
    return { ok: false, problems: [{ text: words.refused(response.status) }, ...stale] };
  } catch {
    return { ok: false, problems: [{ text: words.silent }] };
  }
}
