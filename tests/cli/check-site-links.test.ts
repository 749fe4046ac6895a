import { expect, test } from 'vitest';
import { check } from '../../src/cli/check/command.ts';
import { type ContentWorld, run } from '../../src/cli/world.ts';
import { realDisk } from '../../src/disk/disk.ts';
import { article, cast, claim, PROSE } from '../support/article.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';
import { TODAY } from './check-run.ts';

/** What `npm run check` says of some links in an article that has a published and an unpublished neighbour. */
async function saidOf(...links: string[]): Promise<string[]> {
  return saidOfProse(
    links
      .map((link) => (link.startsWith('!') ? `![words](${link.slice(1)})` : `[words](${link})`))
      .join('\n'),
  );
}

async function saidOfProse(prose: string): Promise<string[]> {
  const fields = { entities: cast, claims: [{ ...claim, formerly: ['old-name'] }], draft: false };
  const { root } = project({
    ...ENTITY_FILES,
    'public/night.png': '',
    'content/articles/day.png': '',
    'content/articles/2026/dusk.jpg': '',
    'content/articles/anvils.md': article({ entities: cast, claims: [claim] }, `${PROSE}\n${prose}\n`),
    'content/articles/bridge.md': article(fields),
    'content/articles/2026/tunnel.md': article({ draft: true }),
  });
  const { machine, printed } = world(['--format', 'github', 'content/articles/anvils.md']);
  const given: ContentWorld = { ...machine, cwd: root, today: TODAY, disk: realDisk };
  await run(() => check(given), given);
  return printed()
    .split('\n')
    .flatMap((line) => /line=(\d+,col=\d+),title=link-lost::(.*)/.exec(line)?.slice(1).join(': ') ?? []);
}

test('links that lead somewhere are let be', async () => {
  const links = [
    '/articles/bridge/',
    'bridge.md',
    '../articles/bridge.md#claim-first',
    '/articles/bridge/#claim-old-name',
    '/articles/bridge/claims/first/',
    '/articles/bridge/claims/old-name/',
    '/entities/acme/',
    '/night.png',
    '/method/',
    '!day.png',
    '!./2026/dusk.jpg?x=1',
    '!/night.png',
    '/articles/',
    '/data/claims.csv',
    'claims.json',
    '#claim-first',
    '?note=first',
    'https://bridge.example/articles/none/',
    'mailto:desk@bridge.example',
  ];
  expect(await saidOf(...links)).toEqual([]);
});

test('links that lead nowhere are told with their place and what was meant', async () => {
  expect(
    await saidOf(
      '/articles/bridges/',
      '/articles/bridge',
      'brigde.md',
      'tunnel.md',
      'bridge',
      'bridge.md#claim-frist',
      '/articles/bridge/claims/frist/',
      '/articles/bridge/claims/first',
      '#claim-frist',
      '/entities/acmee/',
      '/entities/acme',
      '/nihgt.png',
      'night.png',
      '!night.png',
      '!../../secret.png',
      '!/day.png',
    ),
  ).toMatchInlineSnapshot(`
    [
      "26,col=9: There is no article bridges. Did you mean /articles/bridge/?",
      "27,col=9: The slash at the end is missing: write /articles/bridge/.",
      "28,col=9: There is no article brigde. Did you mean /articles/bridge/?",
      "29,col=9: tunnel is a draft, which no build publishes: link to it when it is out.",
      "30,col=9: This leads to /articles/anvils/bridge, where nothing is. Write the address from the root, as /articles/other/, or the file of the article, as other.md.",
      "31,col=9: The article bridge has no #claim-frist. Did you mean /articles/bridge/#claim-first?",
      "32,col=9: The article bridge has no claim frist. Did you mean /articles/bridge/claims/first/?",
      "33,col=9: The slash at the end is missing: write /articles/bridge/claims/first/.",
      "34,col=9: The article anvils has no #claim-frist. Did you mean /articles/anvils/#claim-first?",
      "35,col=9: There is no entity acmee. Did you mean /entities/acme/?",
      "36,col=9: The slash at the end is missing: write /entities/acme/.",
      "37,col=9: There is no public/nihgt.png. Put the file there, or correct the address.",
      "38,col=9: Of what stands beside an article only pictures that it shows are published. Put night.png into the folder public, and write /night.png here.",
      "38,col=9: There is no picture content/articles/night.png. Put it there, or correct the address: it is understood from the file of the article.",
      "40,col=10: There is no picture secret.png. Put it there, or correct the address: it is understood from the file of the article.",
      "41,col=10: There is no public/day.png. Put the file there, or correct the address.",
    ]
  `);
});

test('a link is told of where it stands, in Markdown or in HTML, and not within a longer one', async () => {
  for (const line of [
    'See [gone](/entities/gone-too/) and [gone](/entities/gone)',
    'See <a href="/entities/gone-too/">gone</a> and <a href="/entities/gone">gone</a>',
  ]) {
    const columns = (await saidOfProse(line)).map((said) => Number(/col=(\d+)/.exec(said)?.[1]));
    expect(columns.map((column) => line.slice(column - 1).split(/[")]/)[0])).toEqual([
      '/entities/gone-too/',
      '/entities/gone',
    ]);
  }
});
