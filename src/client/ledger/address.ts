/** Keeps one choice in the address, so that what is shown can be linked to. An empty value takes it out. */
export function remember(name: string, value: string): void {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

export const recall = (name: string): string => new URL(location.href).searchParams.get(name) ?? '';
