import type { NoteKind } from '../../model/anchor.ts';
import type { Fields, Passage } from '../protocol.ts';

/** A form that is being filled in, on the page of one article. */
export type KeptForm = { fields: Fields } & (
  | { of: 'note'; kind: NoteKind; id: string; read: Fields }
  | { of: 'passage'; kind: NoteKind; passage: Passage }
);

const KEY = 'glosswire-annotator-form';

/** Keeps what was typed: the page is loaded anew whenever a file is saved, by whomever. */
export const keepForm = (form: KeptForm): void =>
  sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname, form }));

export const dropForm = (): void => sessionStorage.removeItem(KEY);

/** What was being filled in on this page before it was loaded anew. */
export function keptForm(): KeptForm | undefined {
  const { page, form } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as {
    page?: string;
    form?: KeptForm;
  };
  return page === location.pathname ? form : undefined;
}
