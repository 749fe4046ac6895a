import type { Voice } from '../../i18n/voice.ts';
import type { Source } from '../../model/source.ts';
import { dateView } from '../format.ts';
import type { DeclaredSource, SourceView } from './source-view.ts';

/** A source as notes print it. What was not read is said to be so. */
export function sourceView(source: Source, { lang, words: { terms } }: Voice): SourceView {
  const { publisher, title, url, archived, published, accessed, note, seen, tier } = source;
  return {
    publisher,
    url,
    tier: terms.tiers[tier].label,
    ...(title !== undefined && { title }),
    ...(archived !== undefined && { archived }),
    ...(published !== undefined && { published: dateView(published, lang) }),
    ...(accessed !== undefined && { accessed: dateView(accessed, lang) }),
    ...(seen !== 'read' && { caveat: terms.sightings[seen].label }),
    ...(note !== undefined && { note }),
  };
}

export const declaredSource = (source: Source, voice: Voice): DeclaredSource => ({
  id: source.id,
  declared: source,
  ...sourceView(source, voice),
});
