/** In bytes: a larger document is not read. */
export const LARGEST = 100_000_000;

/** In bytes: what is compressed may be larger once it is unpacked. */
export const LARGEST_UNPACKED = 300_000_000;

/** In bytes of captured text: some 3,000 pages. */
export const LARGEST_TEXT = 20_000_000;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
