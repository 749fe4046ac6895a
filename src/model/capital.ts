/** "Confirmed": a label of the vocabulary at the start of a sentence. */
export const capital = (label: string): string => {
  const [first = '', ...rest] = label;
  return first.toUpperCase() + rest.join('');
};
