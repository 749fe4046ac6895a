import { directionOf } from '../../i18n/bidi.ts';
import type { NoteKind } from '../../model/anchor.ts';
import type { Fields, Message, Offered, Passage, Refused, Written } from '../protocol.ts';
import { ask } from './ask.ts';
import { element, inside } from './element.ts';
import { formOf } from './form.ts';
import { dropForm, type KeptForm, keepForm } from './kept-form.ts';
import { panelLang, words } from './words.ts';

const KINDS = ['claim', 'figure', 'entity'] as const satisfies NoteKind[];

export interface Panel {
  /** Shows what may be made of selected words. */
  offer(passage: Passage): Promise<void>;
  /** Shows the form of a note that is there. */
  edit(kind: NoteKind, id: string): Promise<void>;
  /** Shows a form that was being filled in, with what was typed. */
  restore(form: KeptForm): Promise<void>;
  say(...messages: Message[]): void;
}

/** The panel that the toolbar opens. One thing is shown at a time. */
export function makePanel(canvas: ShadowRoot, written: (answer: Written) => void): Panel {
  const content = element('div', { class: 'content' });
  canvas.append(
    element(
      'section',
      { class: 'panel', 'aria-label': words.title, lang: panelLang, dir: directionOf(panelLang) },
      element('h1', {}, words.title),
      content,
    ),
  );
  const show = (...nodes: Node[]) => content.replaceChildren(...nodes);
  let shown: Passage | undefined;
  const say = (...messages: Message[]) => show(...messages.map((one) => element('p', ...inside(one))));
  const settle = (answer: Written | Refused): readonly Message[] => {
    if (!answer.ok) return answer.problems;
    dropForm();
    say({ text: words.written(answer.file) }, ...answer.warnings);
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
      action: words.save,
      submit: async (fields) => settle(await ask({ act: 'edit', kind, id, fields, read })),
      typed: (fields) => keepForm({ of: 'note', kind, id, read, fields }),
      values: kept?.fields,
    });
    show(element('h2', {}, words.editing(id)), form);
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
  Object.values(kept?.fields ?? {}).flatMap((text) => (text === '' ? [] : [{ text }]));

/** A form that is being filled in is not begun again by a press elsewhere on the page. */
const isSame = (a: Passage, b: Passage | undefined) => a.quote === b?.quote && a.start === b.start;

/** The words, a button for each kind, and the form of the kind that was chosen. */
function choice(
  { quote, forms }: Offered,
  passage: Passage,
  settle: (answer: Written | Refused) => readonly Message[],
  kept?: KeptForm,
): HTMLElement {
  const place = element('div');
  const fill = (kind: NoteKind, values?: Fields) => {
    for (const [other, button] of buttons) button.setAttribute('aria-pressed', String(other === kind));
    const form = formOf(forms[kind], {
      action: words.add[kind],
      submit: async (fields) => settle(await ask({ act: 'insert', kind, passage, fields })),
      typed: (fields) => keepForm({ of: 'passage', kind, passage, fields }),
      values,
    });
    place.replaceChildren(form);
    form.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const buttons = KINDS.map((kind) => {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, words.kinds[kind]);
    button.addEventListener('click', () => fill(kind));
    return [kind, button] as const;
  });
  if (kept) fill(kept.kind, kept.fields);
  return element(
    'div',
    {},
    element('blockquote', { lang: document.documentElement.lang, dir: 'auto' }, quote),
    element('div', { class: 'kinds' }, ...buttons.map(([, button]) => button)),
    place,
  );
}
