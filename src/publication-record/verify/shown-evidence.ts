import type { SealedEvidence } from '../../model/record.ts';

/** Evidence as a page shows it: all of its words, and where its links lead. */
export interface ShownEvidence {
  stance: string;
  text: string;
  links: readonly string[];
}

/** Text as readers see it: white space is a space. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a page shows this evidence. @param isBrief whether either its passage or its note is enough */
export function shows(
  { stance, text, links }: ShownEvidence,
  sealed: SealedEvidence,
  isBrief: boolean,
): boolean {
  if (stance !== sealed.stance || !links.includes(sealed.url)) return false;
  if (!links.every((link) => leadsThere(link, sealed.url))) return false;
  const words = [sealed.quote, sealed.note].flatMap((one) => (one === undefined ? [] : [plain(one)]));
  const has = (one: string) => text.includes(one);
  return isBrief ? words.some(has) : words.every(has);
}

/** A link that lights words of a source leads to that source. */
export const leadsThere = (link: string, url: string): boolean =>
  !link.includes(':~:') || withoutFragment(link) === withoutFragment(url);

const withoutFragment = (address: string) => address.split('#', 1)[0];

/** An address as RFC 3986 wants it: data files have it so, the record has it as it was written. */
export function address(url: string): string {
  const { href = url } = URL.parse(url) ?? {};
  return href.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent);
}
