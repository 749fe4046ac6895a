import type { Press } from './press.ts';

/** Astro loads its configuration and the content’s as two programs: what one has started, the other finds here. */
const shared = globalThis as { [running]?: Press };
const running = Symbol.for('glosswire.press');

export const runningPress = (): Press | undefined => shared[running];
export function setRunning(press: Press): void {
  shared[running] = press;
}
