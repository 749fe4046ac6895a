/** How many elements the page lays out anew at a time. */
const CHANGES = 5;
/** Up to so many items are done at once: nobody waits for them. */
const FEW = 300;

/**
 * Does something to each item, a slice at a time, so that the page scrolls and answers in between. `act` tells whether it
 * changed anything. Few items, and what needs few changes, are done at once. Stops where another round has begun; tells
 * whether it came to the end.
 */
export function inSlices(): <Item>(items: readonly Item[], act: (item: Item) => boolean) => Promise<boolean> {
  let current = 0;
  return async (items, act) => {
    current += 1;
    const round = current;
    let changes = 0;
    for (const item of items) {
      if (!act(item)) continue;
      changes += 1;
      if (items.length < FEW || changes % CHANGES > 0) continue;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      if (round !== current) return false;
    }
    return true;
  };
}
