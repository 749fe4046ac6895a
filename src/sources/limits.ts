/** In bytes: a larger document is not read. */
export const LARGEST = 100_000_000;

/** In characters, and in bytes of what is compressed: a book has two million. */
export const LARGEST_TEXT = 50_000_000;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
