/** The order of strings by their code units: of ids and of ISO dates, and the same in every language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
