import type { Entry, Value } from './flow.ts';

/** An entry without the fields that say nothing. */
export const filled = (fields: Readonly<Record<string, Value | undefined>>): Entry =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Value] => {
      const [, value] = field;
      return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
    }),
  );
