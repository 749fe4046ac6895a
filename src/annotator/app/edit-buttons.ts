import type { NoteKind } from '../../model/anchor.ts';
import { panelLang, words } from './words.ts';

/** Gives each note a button with which to edit it. Delegated: a note on a narrow screen is shown as a copy of itself. */
export function addEditButtons(edit: (kind: NoteKind, id: string) => void): void {
  for (const body of document.querySelectorAll<HTMLElement>('.article .note .body')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'edit';
    button.dataset['edits'] = body.id;
    button.lang = panelLang;
    button.textContent = words.edit;
    button.style.cssText =
      'font: inherit; padding: 0; border: 0; background: none; color: inherit; text-decoration: underline; cursor: pointer;';
    body.querySelector('.actions')?.append(' ', button);
  }
  document.addEventListener('click', ({ target }) => {
    const note = (target as Element).closest<HTMLElement>('button[data-edits]')?.dataset['edits'];
    const [, kind, id] = /^(claim|figure|entity)-(.+)$/.exec(note ?? '') ?? [];
    if (kind === undefined || id === undefined) return;
    document.querySelector<HTMLDialogElement>('dialog.sheet[open]')?.close();
    edit(kind as NoteKind, id);
  });
}
