/** The shape of a status, as it stands in the form; nothing where no claim that can be found has it. */
export function sign(status: string): Node | '' {
  const ways = [...document.querySelectorAll<HTMLElement>('.statuses [data-status]')];
  const way = ways.find(({ dataset }) => dataset['status'] === status);
  return way?.querySelector('.sign')?.cloneNode(true) ?? '';
}

/** Built from text and elements alone: no string becomes HTML. */
export function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(text);
  return anchor;
}

export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
