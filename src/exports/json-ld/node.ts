/** A value of JSON-LD, as far as it is used here. */
export type Value = string | number | boolean | Node | readonly Value[];
/** A thing of schema.org, or a reference to one by its `@id`. */
export interface Node {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: Value | undefined;
}

export interface Document {
  '@context': 'https://schema.org';
  '@graph': Node[];
}

export const graph = (...nodes: Node[]): Document => ({ '@context': 'https://schema.org', '@graph': nodes });

export const reference = (id: string): Node => ({ '@id': id });

/** Leaves out what is not known: an empty list says nothing. */
export function node(type: string, properties: Readonly<Record<string, Value | undefined>>): Node {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}
