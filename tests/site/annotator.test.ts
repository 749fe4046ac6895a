import { expect, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { recordPath } from '../../src/publication-record/path.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { annotate, fill, submit } from './annotating.ts';
import { ARTICLE, article, COUNCIL, council, dev, onPage, serveBridge } from './bridge.ts';

serveBridge();

test('words that stand twice become a claim: the entry has what tells them apart, the rest of the file stays', () =>
  onPage(async (page) => {
    await annotate(page, 'It paid', 'Claim');
    expect(await page.locator('.panel [name="id"]').inputValue()).toBe('it-paid');
    await fill(page, {
      label: 'Paid: all of it',
      statement: 'The council paid.',
      assessment: 'No "receipt" #1.',
    });
    await page.locator('.panel [name="record"]').selectOption('own-word');
    await fill(page, { who: 'city-council', about: 'city-council' });
    await submit(page);

    await page.locator('#words-claim-it-paid').waitFor();
    expect(new URL(page.url()).hash).toBe('#claim-it-paid');
    await page.locator('#claim-it-paid').getByText('The council paid.').waitFor();
    expect(dev.read(ARTICLE)).toBe(
      article.replace(
        '    assessment: The contract is not public.\n',
        `$&  - id: it-paid
    quote: It paid
    prefix: bridge.
    label: "Paid: all of it"
    statement: The council paid.
    says: {who: city-council, record: own-word}
    status: unverified
    assessment: "No \\"receipt\\" #1."
    about: [city-council]
`,
      ),
    );
  }));

test('a sum is read, and declared in a list that was not there', () =>
  onPage(async (page) => {
    await annotate(page, 'about $40 million', 'Figure');
    await page.locator('.panel [name="kind"]').selectOption('contract');
    await fill(page, { id: 'bridge-cost', sources: 'contract-2024' });
    await submit(page);

    await page.locator('#words-figure-bridge-cost').waitFor();
    expect(dev.read(ARTICLE)).toBe(
      article.replace(
        '    tier: primary\n',
        `$&amounts:
  - id: bridge-cost
    quote: about $40 million
    value: 40_000_000
    bound: about
    currency: USD
    kind: contract
    sources: [contract-2024]
`.replace('about $40', 'about $$40'),
      ),
    );
  }));

test('a company without a file is given one, and its place in the cast', () =>
  onPage(async (page) => {
    await annotate(page, 'Acme Bridges', 'Company');
    await fill(page, { role: 'Built it', description: 'Builds bridges: large ones.' });
    await submit(page);

    await page.locator('#words-entity-acme-bridges').waitFor();
    expect(dev.read('content/entities/acme-bridges.yaml')).toBe(
      'name: Acme Bridges\nkind: company\ndescription: "Builds bridges: large ones."\n',
    );
    expect(dev.read(ARTICLE)).toBe(
      article.replace(/ +- \{id: city-council.*\n/, '$&  - id: acme-bridges\n    role: Built it\n'),
    );
  }));

test('an entry with problems is not written: the form says what is wrong and keeps what was filled in', () =>
  onPage(async (page) => {
    await annotate(page, 'on time', 'Claim');
    await fill(page, { id: 'bridge-on-budget', statement: 'It was paid on time.' });
    await page.locator('.panel [name="status"]').selectOption('confirmed');
    await submit(page);

    const problems = page.locator('.panel .problems');
    await problems.locator('li').first().waitFor();
    expect(await problems.innerText()).toMatch(/assessment is missing/);
    await fill(page, { assessment: 'So it says.' });
    await submit(page);
    await problems.getByText('"confirmed" needs a primary document').waitFor();
    expect(await problems.innerText()).toMatch(/bridge-on-budget/);
    expect(await page.locator('.panel [name="statement"]').inputValue()).toBe('It was paid on time.');
    expect(dev.read(ARTICLE)).toBe(article);
  }));

test('a note is edited where it stands, and the comment beside it stays', () =>
  onPage(async (page) => {
    await page.locator('.note.claim summary').click();
    await page.locator('.note.claim .edit').click();
    await fill(page, { label: 'On budget, it says' });
    await page.locator('.panel [name="status"]').selectOption('single-source');
    await submit(page);

    await page.locator('.row .note.claim[data-status="single-source"]').waitFor({ state: 'attached' });
    expect(dev.read(ARTICLE)).toBe(
      article
        .replace('label: Bridge within budget', 'label: On budget, it says')
        .replace('status: unverified', 'status: single-source'),
    );
  }));

test('frontmatter that is broken is shown with file, line and message; when it is mended the page comes back', () =>
  onPage(async (page) => {
    dev.write(
      ARTICLE,
      article.replace('    quote: built within its budget', '    quote: built within <i>the</i> budget'),
    );
    const overlay = page.locator('vite-error-overlay');
    await overlay.getByText('articles/bridge.md:12:').first().waitFor();
    const said = await overlay.locator('#message-content').innerText();
    expect(said).toContain(`${ARTICLE}:12:12 (quote-absent)`);
    expect(said).toContain('quote: built within its budget');

    expect((await page.reload())?.status()).toBe(500);
    await overlay.getByText('articles/bridge.md:12:').first().waitFor();
    dev.write(ARTICLE, article);
    await page.getByRole('heading', { level: 1, name: 'The bridge that cost twice as much' }).waitFor();
    expect(await overlay.count()).toBe(0);
  }));

test('a page that was just being loaded as it was saved is told as well', () =>
  onPage(async (open) => {
    const late = await open.context().newPage();
    let go = () => {};
    const released = new Promise<void>((done) => {
      go = done;
    });
    /* With this it begins to listen. */
    await late.route('**/@vite/client', (route) => released.then(() => route.continue()));
    await late.goto(open.url(), { waitUntil: 'commit' });
    dev.write(
      ARTICLE,
      article.replace('    quote: built within its budget', '    quote: built within <i>the</i> budget'),
    );
    for (const page of [open, late]) {
      await page.locator('vite-error-overlay').getByText('articles/bridge.md:12:').first().waitFor();
      go();
    }
  }));

test('a file that is emptied and then written, as some editors save, is shown as it is in the end', () =>
  onPage(async (page) => {
    const changed = article.replace('The contract is not public.', 'The contract is public now.');
    dev.write(ARTICLE, '');
    await new Promise((done) => setTimeout(done, 20));
    dev.write(ARTICLE, changed);
    await page.getByText('The contract is public now.').first().waitFor({ state: 'attached' });
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
  }));

test('editing an entity refreshes the articles that name it', () =>
  onPage(async (page) => {
    dev.write(COUNCIL, council.replace('Runs the city.', 'Ran the city.'));
    await page.getByText('Ran the city.').waitFor({ state: 'attached' });
  }));

test('a silent edit of what was published is shown, with a warning in the terminal and, where it was made here, on the page', async () => {
  const { articles } = await readContent(dev.root);
  const published = articles.find(({ slug }) => slug === 'bridge');
  if (published === undefined) throw new Error('The article does not compile.');
  dev.write(recordPath('bridge'), serialize(seal(undefined, published, '2026-11-20')));
  await onPage(async (page) => {
    await page.locator('.note.claim summary').click();
    await page.locator('.note.claim .edit').click();
    await fill(page, { statement: 'The council says nothing of the budget.' });
    await submit(page);
    await page.getByText('The council says nothing of the budget.').first().waitFor({ state: 'attached' });
    await page.locator('.panel').getByText('nothing tells readers so').waitFor();
  });
  await expect.poll(dev.output).toMatch(/WARN.*What was published has changed[\s\S]*claim-changed/);
});
