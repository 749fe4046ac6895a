import { expect, test } from 'vitest';
import { ARTICLE, anchorsOf, articleAddress, compiled, withArticle } from './pages.ts';

const ARTICLES = [
  ['news', ARTICLE],
  ['fixture', 'crossings'],
  ['fixture', 'hostile'],
] as const;

for (const [site, slug] of ARTICLES) {
  test(`each annotation of ${slug} has one link in the tab order, named by its words and by what it is, or stands in a claim`, async () => {
    const anchors = anchorsOf(await compiled(site, slug));
    const links = await withArticle(articleAddress(site, slug), {}, (page) =>
      page.locator('.block a.mark:not([tabindex="-1"])').evaluateAll((marks) =>
        marks.map((mark) => ({
          leadsTo: mark.getAttribute('href')?.slice(1) ?? '',
          words: mark.textContent?.trim() ?? '',
          label: mark.getAttribute('aria-label'),
          kind: mark.getAttribute('aria-description') ?? '',
        })),
      ),
    );
    const linked = await withArticle(articleAddress(site, slug), {}, (page) =>
      page
        .locator('.block a:not(.mark) [data-notes]')
        .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-notes')?.split(' ') ?? [])),
    );
    const reached = links.map(({ leadsTo }) => leadsTo);
    const within = await withArticle(articleAddress(site, slug), {}, (page) =>
      page.locator('.block .mark[data-claim]').evaluateAll((claims) =>
        claims
          .flatMap((claim) => [claim, ...claim.querySelectorAll('[data-notes]')])
          .flatMap((part) => part.getAttribute('data-notes')?.split(' ') ?? [])
          .filter((note) => !note.startsWith('claim-')),
      ),
    );
    expect([...new Set([...reached, ...linked, ...within])].toSorted()).toEqual(anchors.toSorted());
    expect(new Set(reached).size).toBe(reached.length);
    for (const { leadsTo, words, label, kind } of links) {
      const isClaim = leadsTo.startsWith('claim-');
      if (words === '') expect(label, leadsTo).toMatch(isClaim ? /^claim, [\w ]+: ./ : /^\w+: ./);
      else expect(kind, leadsTo).toMatch(isClaim ? /^claim, [\w ]+$/ : /^\w+$/);
    }
  });
}

test('Tab comes to every link of the prose once, in reading order', async () => {
  const anchors = anchorsOf(await compiled('news', ARTICLE));
  const focused = await withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    await page.locator('.prose').evaluate((prose) => {
      prose.setAttribute('tabindex', '-1');
      (prose as HTMLElement).focus();
    });
    const links = await page
      .locator('.block a.mark:not([tabindex="-1"])')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')?.slice(1) ?? ''));
    const visited: string[] = [];
    for (let presses = 0; presses < 3 * anchors.length; presses += 1) {
      await page.keyboard.press('Tab');
      const mark = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active?.closest('.prose')) return null;
        return active.matches('a.mark') ? (active.getAttribute('href') ?? '') : '';
      });
      if (mark === null) break;
      if (mark) visited.push(mark.slice(1));
    }
    return { visited, links };
  });
  expect(focused.links.filter((link) => link.startsWith('claim-')).length).toBeGreaterThan(10);
  expect(focused.visited).toEqual(focused.links);
});
