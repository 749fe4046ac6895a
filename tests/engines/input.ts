import type { Key, Point } from './page.ts';

/** Keys that type nothing: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const CODES: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A press of the main button, as WebDriver and WebDriver BiDi both take it. */
export const pressActions = ({ x, y }: Point) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

export const wheelActions = ({ x, y }: Point, by: number) => [
  { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY: by }] },
];

export const keyActions = (name: Key) => [
  {
    type: 'key',
    id: 'keys',
    actions: [
      { type: 'keyDown', value: CODES[name] },
      { type: 'keyUp', value: CODES[name] },
    ],
  },
];
