/** Chooses what the address says, by its name or by the one that it had; nothing where the select does not offer it. */
export function choose(select: HTMLSelectElement, value: string): void {
  const options = [...select.options];
  const chosen = options.find((option) => option.value === value || option.dataset.formerly === value);
  select.value = chosen?.value ?? '';
}
