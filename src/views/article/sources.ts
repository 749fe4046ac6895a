import type { Words } from '../../i18n/en/index.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { Source } from '../../model/source.ts';
import { dateView } from '../format.ts';
import type { DeclaredSource, SourceView } from './source-view.ts';

/** A source as notes print it. How much of it was read is said of each. */
export function sourceView(source: Source, { lang, words }: Voice): SourceView {
  const { publisher, title, url, archived, published, accessed, seen, tier, captures } = source;
  const capture = captures.at(-1);
  return {
    publisher,
    url,
    tier: words.terms.tiers[tier].label,
    seen,
    read: words.terms.sightings[seen].label,
    ...copyText(source, words),
    ...(title !== undefined && { title }),
    ...(archived !== undefined && { archived }),
    ...(published !== undefined && { published: dateView(published, lang) }),
    ...(accessed !== undefined && { accessed: dateView(accessed, lang) }),
    ...(capture && {
      capture: { date: dateView(capture.on, lang), sha256: capture.sha256, words: capture.words },
    }),
  };
}

/** Of what was not read there is no copy to speak of. */
function copyText({ seen, from, captures }: Source, { article }: Words): Pick<SourceView, 'copy'> {
  const copy = captures.at(-1)?.from ?? from;
  return copy === undefined || seen === 'cited' ? {} : { copy: article.evidence.from[copy] };
}

export const declaredSource = (source: Source, voice: Voice): DeclaredSource => ({
  id: source.id,
  declared: source,
  ...sourceView(source, voice),
});
