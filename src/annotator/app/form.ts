import type { Fields, Form, FormField, Message } from '../protocol.ts';
import { element, inside } from './element.ts';

interface Filling {
  action: string;
  /** Returns what is wrong, if anything. */
  submit: (fields: Fields) => Promise<readonly Message[]>;
  /** Called at each key. */
  typed: (fields: Fields) => void;
  /** What stands in the fields, where it is not what they come with. */
  values?: Fields | undefined;
}

/** A form with its fields, and a place for what is wrong. */
export function formOf(fields: Form, { action, submit, typed, values = {} }: Filling): HTMLFormElement {
  const problems = element('ul', { class: 'problems', role: 'alert' });
  const button = element('button', { type: 'submit' }, action);
  const form = element('form', { novalidate: true }, ...fields.map(fieldOf), problems, button);
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control !== null && 'value' in control) control.value = value;
  }
  form.addEventListener('input', () => typed(valuesOf(form)));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    const found = await submit(valuesOf(form));
    button.disabled = false;
    problems.replaceChildren(...found.map((problem) => element('li', ...inside(problem))));
    problems.scrollIntoView({ block: 'nearest' });
  });
  return form;
}

const valuesOf = (form: HTMLFormElement): Fields =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

function fieldOf(field: FormField): HTMLElement {
  const { label, help, need } = field;
  const hint = element('small', {}, help);
  const name = element('span', {}, label, need === '' ? '' : ` (${need})`);
  return element('label', {}, name, controlOf(field), hint);
}

function controlOf(field: FormField): Node {
  const { name, value, words, need, long } = field;
  const required = need === '';
  if (words.length > 0) {
    const options = words.map((word) =>
      element('option', { value: word.value, selected: word.value === value }, word.label),
    );
    return element('select', { name, required }, ...options);
  }
  if (long) return element('textarea', { name, required, rows: '2' }, value);
  return inputOf(field);
}

function inputOf({ name, value, offered, need }: FormField): Node {
  const required = need === '';
  if (offered.length === 0) return element('input', { name, value, required, autocomplete: 'off' });
  const list = `offered-${name}`;
  const options = offered.map((offer) => element('option', { value: offer.value }, offer.label));
  const both = document.createDocumentFragment();
  both.append(
    element('input', { name, value, required, list, autocomplete: 'off' }),
    element('datalist', { id: list }, ...options),
  );
  return both;
}
