const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a status. */
export function sign(status: string): SVGElement {
  const shape = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#sign-${status}`);
  shape.setAttribute('class', 'sign');
  shape.setAttribute('aria-hidden', 'true');
  shape.append(use);
  return shape;
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
