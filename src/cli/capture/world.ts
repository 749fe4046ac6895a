import { type Clock, type Fetch, realClock } from '../network/network.ts';
import { type ContentWorld, realContentWorld } from '../world.ts';

/** What capturing uses of the machine besides. `cwd` is the folder that holds `content/`. */
export interface CaptureWorld extends ContentWorld {
  /** The folder that paths of files are relative to. */
  from: string;
  fetch: Fetch;
  clock: Clock;
  /** The address of the archive, without a slash at its end. */
  archive: string;
}

const WAYBACK = 'https://web.archive.org';

/** The machine as it is; the variable WAYBACK_ADDRESS names another archive that works in the same way. */
export const realCaptureWorld = ({ WAYBACK_ADDRESS = WAYBACK } = process.env): CaptureWorld => ({
  ...realContentWorld(),
  from: process.cwd(),
  fetch,
  clock: realClock,
  archive: WAYBACK_ADDRESS.replace(/\/$/, ''),
});
