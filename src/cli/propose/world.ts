import { firstBytes } from '../first-bytes.ts';
import { type ContentWorld, realContentWorld } from '../world.ts';
import { type Answered, ask } from './program.ts';

/** What proposing uses of the machine besides. */
export interface ProposeWorld extends ContentWorld {
  /** At most `limit` bytes of what is piped in; nothing where nothing is. */
  readInput(limit: number): Promise<Uint8Array | undefined>;
  /** Runs a command. */
  ask(words: readonly string[], input: string, limits: Parameters<typeof ask>[2]): Promise<Answered>;
}

/** The machine as it is. */
export const realProposeWorld = (): ProposeWorld => ({
  ...realContentWorld(),
  readInput: async (limit) => (process.stdin.isTTY ? undefined : firstBytes(process.stdin, limit)),
  ask,
});
