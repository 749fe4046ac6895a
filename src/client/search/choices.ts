import type { Chosen } from '../../search/filters.ts';
import { choose } from '../choose.ts';

/** What is asked: the words and the choices, which the form and the address both hold. */
export interface Question extends Chosen {
  words: string;
}

/** Sets the form to what the address says. Values that the form does not offer are left out. */
export function restore(form: HTMLFormElement): void {
  const asked = new URL(location.href).searchParams;
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      choose(control, asked.get(control.name) ?? '');
    } else if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
      const { value, dataset } = control;
      const names = asked.getAll(control.name);
      control.checked = value === '' || names.some((name) => [value, dataset.formerly].includes(name));
    } else if (control instanceof HTMLInputElement) {
      control.value = (asked.get(control.name) ?? '').slice(0, control.maxLength);
    }
  }
}

export function questionOf(form: HTMLFormElement): Question {
  const data = new FormData(form);
  const chosen = (name: string) => String(data.get(name) ?? '');
  return {
    words: chosen('q').trim(),
    kinds: data.getAll('kind').map(String),
    status: chosen('status'),
    entity: chosen('entity'),
    year: chosen('year'),
  };
}

export const isNarrowed = ({ words: _, ...chosen }: Question): boolean =>
  Object.values(chosen).join('') !== '';

/** Keeps the question in the address, so that what is found can be linked to, and is there again on the way back. */
export function remember(form: HTMLFormElement): void {
  const url = new URL(location.href);
  const asked = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  );
  url.search = new URLSearchParams(asked).toString();
  history.replaceState(null, '', url);
}

export function clearFilters(form: HTMLFormElement): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]'))
    box.checked = box.value === '';
  for (const select of form.querySelectorAll('select')) select.value = '';
}
