/** Where records are kept, below the folder that holds `content/`. */
export const RECORD = 'content/record';

/** The file of an article’s record. */
export const recordPath = (slug: string): string => `${RECORD}/${slug}.yaml`;

export const slugOfRecord = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');
