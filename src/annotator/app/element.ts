import type { Message } from '../protocol.ts';

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes and children. Text is always set as text: nothing that comes from a file is markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (value !== false) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** The attributes and the text of an element that holds a message, with each of its lines on a line. */
export const inside = ({ text, lang }: Message): [Attributes, string] => [
  { ...(lang !== undefined && { lang }) },
  text,
];
