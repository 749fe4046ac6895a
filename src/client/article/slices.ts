/** How long the page is kept waiting at a time, in milliseconds, and how many elements it has to lay out anew. */
const SLICE = 3;
const CHANGES = 5;
/** Up to so many items are done at once: nobody waits for them. */
const FEW = 300;

/**
 * Does something to each item, a slice at a time, so that the page scrolls and answers in between. `act` tells whether it
 * changed anything. Few items, and what fits into the first slice, are done at once. Stops where another round has begun;
 * tells whether it came to the end.
 */
export function inSlices(): <Item>(items: readonly Item[], act: (item: Item) => boolean) => Promise<boolean> {
  let current = 0;
  return async (items, act) => {
    current += 1;
    const round = current;
    let begun = performance.now();
    let changes = 0;
    for (const item of items) {
      if (items.length > FEW && (changes >= CHANGES || performance.now() > begun + SLICE)) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        if (round !== current) return false;
        begun = performance.now();
        changes = 0;
      }
      if (act(item)) changes += 1;
    }
    return true;
  };
}
