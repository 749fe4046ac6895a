import type { Site } from '../model/site.ts';
import type { Found } from './compile.ts';
import type { Report } from './printing.ts';
import type { Summary } from './store.ts';

/** What Astro’s process asks of the one that prints. */
export type Ask =
  | {
      kind: 'read';
      /** The folder of the project, and the one that holds `content/`. */
      project: string;
      root: string;
      /** Where this process keeps what it needs at the next build. */
      folder: string;
      site: Site;
    }
  | {
      kind: 'print';
      /** The folder of the built site, and the one into which Astro has built. */
      dist: string;
      staged: string;
      folder: string;
      cards: boolean;
      search: boolean;
    };

export type Reply =
  | { kind: 'read'; found: Found; summaries: Summary[]; compiled: number }
  | { kind: 'printed'; report: Report }
  /** With the places in the code, where that is at fault. */
  | { kind: 'failed'; message: string; stack?: string | undefined };
