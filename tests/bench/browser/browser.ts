import { launchBrowser } from '../../site/browser.ts';
import { serve } from '../../site/server.ts';
import { SPECIAL, type Workshop } from '../workshop.ts';
import { type Opening, open } from './opening.ts';
import { type Use, use } from './use.ts';

export interface InBrowser {
  /** How each article opened, run after run. */
  openings: Opening[];
  /** What was done with the article of 500 annotations: of each act the longest of all runs. */
  uses: Use[];
}

const OPENED = ['heavy', 'forty', 'five-hundred'] as const satisfies (keyof typeof SPECIAL)[];

export async function measureInBrowser(workshop: Workshop, runs: number): Promise<InBrowser> {
  const served = await serve(await workshop.pagesSite(), '/');
  const browser = await launchBrowser();
  const openings: Opening[] = [];
  const uses = new Map<string, number>();
  try {
    for (let run = 0; run < runs; run += 1) {
      workshop.say(`Chromium, run ${run + 1} of ${runs}`);
      for (const slug of OPENED)
        openings.push(await open(browser, `${served.address}articles/${slug}/`, nameOf(slug)));
      for (const { act, longest } of await use(browser, `${served.address}articles/five-hundred/`))
        uses.set(act, Math.max(longest, uses.get(act) ?? 0));
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return { openings, uses: [...uses].map(([act, longest]) => ({ act, longest })) };
}

const nameOf = (slug: (typeof OPENED)[number]) =>
  `${SPECIAL[slug].claims + SPECIAL[slug].figures} annotations`;
