import type { EvidenceView } from '../views/article/source-view.ts';
import { uri } from './uri.ts';
import { utc } from './utc.ts';

/**
 * The words of a source as the body of an annotation: the source, the words in it, and the state in which they were read
 * (https://www.w3.org/TR/annotation-model/#time-state). A page is a fragment, which the words refine.
 */
export function passageBody({ url, archived, capture, passage }: EvidenceView) {
  if (passage === undefined) return [];
  const { text, prefix, suffix, page, lang } = passage;
  const words = { type: 'TextQuoteSelector' as const, exact: text, prefix, suffix };
  return [
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: { id: uri(url), type: 'Text', language: lang },
      selector: page === undefined ? words : { ...pageSelector(page), refinedBy: words },
      state:
        capture === undefined && archived === undefined
          ? undefined
          : {
              type: 'TimeState',
              sourceDate: capture && utc(capture.date.iso),
              cached: archived && uri(archived),
            },
    },
  ];
}

const pageSelector = (page: number) => ({
  type: 'FragmentSelector' as const,
  conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
  value: `page=${page}`,
});
