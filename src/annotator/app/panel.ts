import type { NoteKind } from '../../model/anchor.ts';
import type { Fields, Offered, Passage, Refused, Written } from '../protocol.ts';
import { ask } from './ask.ts';
import { element } from './element.ts';
import { formOf } from './form.ts';
import { dropForm, type KeptForm, keepForm } from './kept-form.ts';

/** The name of each kind of note, for its button. */
const KINDS: readonly (readonly [NoteKind, string])[] = [
  ['claim', 'Claim'],
  ['figure', 'Figure'],
  ['entity', 'Company'],
];

export interface Panel {
  /** Shows what may be made of selected words. */
  offer(passage: Passage): Promise<void>;
  /** Shows the form of a note that is there. */
  edit(kind: NoteKind, id: string): Promise<void>;
  /** Shows a form that was being filled in, with what was typed. */
  restore(form: KeptForm): Promise<void>;
  say(...lines: string[]): void;
}

/** Messages are those of the check, which speaks English; the page around may be in any language. */
const SPEAKS = { lang: 'en', dir: 'ltr' };

/** The panel that the toolbar opens. One thing is shown at a time. */
export function makePanel(canvas: ShadowRoot, written: (answer: Written) => void): Panel {
  const content = element('div', { class: 'content' });
  canvas.append(
    element(
      'section',
      { class: 'panel', 'aria-label': 'Annotate', ...SPEAKS },
      element('h1', {}, 'Annotate'),
      content,
    ),
  );
  const show = (...nodes: Node[]) => content.replaceChildren(...nodes);
  let shown: Passage | undefined;
  const say = (...lines: string[]) => show(...lines.map((line) => element('p', {}, line)));
  const settle = (answer: Written | Refused): readonly string[] => {
    if (!answer.ok) return answer.problems;
    dropForm();
    say(`Written to ${answer.file}.`, ...answer.warnings);
    written(answer);
    return [];
  };
  const offer = async (passage: Passage, kept?: KeptForm) => {
    if (isSame(passage, shown)) return;
    shown = passage;
    const answer = await ask({ act: 'offer', passage });
    if (answer.ok) return show(choice(answer, passage, settle, kept));
    shown = undefined;
    say(...answer.problems, ...typedIn(kept));
  };
  const edit = async (kind: NoteKind, id: string, kept?: KeptForm) => {
    shown = undefined;
    const answer = await ask({ act: 'read', kind, id });
    if (!answer.ok) return say(...answer.problems, ...typedIn(kept));
    const now = Object.fromEntries(answer.form.map(({ name, value }) => [name, value]));
    const read = kept?.of === 'note' ? kept.read : now;
    const form = formOf(answer.form, {
      action: 'Save',
      submit: async (fields) => settle(await ask({ act: 'edit', kind, id, fields, read })),
      typed: (fields) => keepForm({ of: 'note', kind, id, read, fields }),
      values: kept?.fields,
    });
    show(element('h2', {}, `Edit ${id}`), form);
  };
  return {
    say,
    offer(passage) {
      if (!isSame(passage, shown)) dropForm();
      return offer(passage);
    },
    edit(kind, id) {
      dropForm();
      return edit(kind, id);
    },
    restore: (kept) => (kept.of === 'note' ? edit(kept.kind, kept.id, kept) : offer(kept.passage, kept)),
  };
}

/** What was typed is not lost where its form cannot be shown. */
const typedIn = (kept: KeptForm | undefined) =>
  Object.values(kept?.fields ?? {}).filter((text) => text !== '');

/** A form that is being filled in is not begun again by a press elsewhere on the page. */
const isSame = (a: Passage, b: Passage | undefined) => a.quote === b?.quote && a.start === b.start;

/** The words, a button for each kind, and the form of the kind that was chosen. */
function choice(
  { quote, forms }: Offered,
  passage: Passage,
  settle: (answer: Written | Refused) => readonly string[],
  kept?: KeptForm,
): HTMLElement {
  const place = element('div');
  const fill = (kind: NoteKind, name: string, values?: Fields) => {
    for (const other of buttons) other.setAttribute('aria-pressed', String(other.textContent === name));
    const form = formOf(forms[kind], {
      action: `Add ${name.toLowerCase()}`,
      submit: async (fields) => settle(await ask({ act: 'insert', kind, passage, fields })),
      typed: (fields) => keepForm({ of: 'passage', kind, passage, fields }),
      values,
    });
    place.replaceChildren(form);
    form.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const buttons = KINDS.map(([kind, name]) => {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, name);
    button.addEventListener('click', () => fill(kind, name));
    return button;
  });
  for (const [kind, name] of KINDS) if (kind === kept?.kind) fill(kind, name, kept.fields);
  return element(
    'div',
    {},
    element('blockquote', { lang: document.documentElement.lang, dir: 'auto' }, quote),
    element('div', { class: 'kinds' }, ...buttons),
    place,
  );
}
