import { expect, inject, test } from 'vitest';
import { builtPages, sample } from './crawl.ts';
import { articleAddress, compiled, settled, withPage } from './pages.ts';
import { watch } from './tripwire.ts';

for (const name of ['news', 'fixture'] as const) {
  test(`every kind of page of the ${name} site has a policy, keeps to it and asks no other host`, () =>
    withPage({ width: 1440 }, async (page) => {
      const { address } = inject(name);
      const events = await watch(page, address);
      for (const built of sample(await builtPages(inject(name)))) {
        await page.goto(built.address);
        const policy = await page
          .locator('meta[http-equiv="content-security-policy" i]')
          .getAttribute('content');
        for (const directive of ["default-src 'none'", 'script-src', 'style-src'])
          expect(policy, built.file).toContain(directive);
        expect(policy).not.toMatch(/unsafe|https?:|\*/);
        expect(events, built.file).toEqual([]);
      }
    }));
}

test('hostile text neither runs nor reaches anywhere, however much of the page is pressed, hovered and opened', () =>
  withPage({ width: 1440 }, async (page) => {
    const events = await watch(page, inject('fixture').address);
    await page.goto(articleAddress('fixture', 'hostile'));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        for (const type of ['mouseover', 'focus', 'toggle', 'load', 'error'])
          element.dispatchEvent(new Event(type));
      }
    });
    for (const link of await page.locator('.block a:not(.mark)').all()) {
      if (/^https?:/.test((await link.getAttribute('href')) ?? '')) continue;
      await link.click();
    }
    await settled(page);
    expect(events).toEqual([]);
    const run =
      ':is(script:not([src]), style, iframe, object, embed, form:not(.choices), base, link, meta, [onclick], [onerror], [onload])';
    const led = ':is([style], [href^="javascript" i], [href^="data" i])';
    expect(await page.locator(`:is(.opening, .prose) ${run}, .block ${led}`).count()).toBe(0);
  }));

test('hostile strings of the frontmatter are read as the text that they are', async () => {
  const { article } = await compiled('fixture', 'hostile');
  await withPage({ width: 1440 }, async (page) => {
    await page.goto(articleAddress('fixture', 'hostile'));
    const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    const { title, dek, authors, origin, claims, amounts, sources, corrections, entities } = article;
    const strings = [
      ...[
        title,
        dek,
        ...authors.map(({ name }) => name),
        origin?.note,
        entities[0]?.role,
        corrections[0]?.note,
        amounts[0]?.note,
      ],
      ...claims.flatMap(({ statement, says, assessment, evidence }) => [
        ...[statement, says.as, says.via, assessment],
        ...evidence.map(({ note }) => note),
      ]),
      ...sources.map(({ publisher }) => publisher),
    ];
    expect(strings.length).toBeGreaterThan(10);
    for (const string of strings) expect(text).toContain(string?.replace(/\s+/g, ' '));
    expect(await page.title()).toContain(title);
  });
});

test('words in prose that look like a script are words', () =>
  withPage({}, async (page) => {
    await page.goto(articleAddress('fixture', 'hostile'));
    const prose = await page.locator('.block').allTextContents();
    expect(prose[0]).toContain("<script>window.pwned='quote'</script> as words stand here");
    expect(prose.join(' ')).toContain("</pre><script>window.pwned='fence'</script>");
    expect(prose.join(' ')).not.toContain("window.pwned = 'prose'");
  }));
