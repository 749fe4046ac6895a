/** The documents that Astro makes for pages: they differ in the scripts that they bring. */
export const shellNames = ['plain', 'article', 'record', 'ledger', 'search'] as const;
export type ShellName = (typeof shellNames)[number];
