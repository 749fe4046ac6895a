import { namedTypes, OTHER, types } from '../../src/hosting/types.ts';

/** The content type that a host is to send with a file, by its path. */
export function typeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return namedTypes[name] ?? types[name.slice(name.lastIndexOf('.') + 1)] ?? OTHER;
}
