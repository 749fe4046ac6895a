import type { Filters } from './engine.ts';

/** What is asked: the words and the choices, which the form and the address both hold. */
export interface Question {
  words: string;
  filters: Filters;
}

const SELECTS = ['status', 'entity', 'year'];

/** Sets the form to what the address says. Values that the form does not offer are left out. */
export function restore(form: HTMLFormElement): void {
  const asked = new URL(location.href).searchParams;
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = asked.get(control.name) ?? '';
      if (control.selectedIndex === -1) control.value = '';
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = asked.getAll(control.name).includes(control.value);
    } else if (control instanceof HTMLInputElement) {
      control.value = (asked.get(control.name) ?? '').slice(0, control.maxLength);
    }
  }
}

export function questionOf(form: HTMLFormElement): Question {
  const data = new FormData(form);
  const kinds = data.getAll('kind').map(String);
  const chosen = SELECTS.map((name) => [name, String(data.get(name) ?? '')]).filter(
    ([, value]) => value !== '',
  );
  return {
    words: String(data.get('q') ?? '').trim(),
    filters: { ...(kinds.length > 0 && { kind: { any: kinds } }), ...Object.fromEntries(chosen) },
  };
}

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
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = false;
  for (const select of form.querySelectorAll('select')) select.value = '';
}
