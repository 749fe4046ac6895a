import { answer } from './responses.ts';

/** Indented, for people open it as well. */
export const json = (data: unknown, type = 'application/json'): Response =>
  answer(`${JSON.stringify(data, null, 2)}\n`, type);
