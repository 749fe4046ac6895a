import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette, statusColours } from '../../src/cards/palette.ts';
import { sign } from '../../src/cards/signs.ts';
import { type Status, statuses } from '../../src/model/vocabulary.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const signs = readFileSync('src/components/Signs.astro', 'utf8');

test.each(Object.entries({ ...palette, ...statusColours }))(
  '%s has the light value of the site',
  (name, value) => {
    expect(tokens).toContain(`--${name}: light-dark(${value}, `);
  },
);

test.each(Object.keys(statuses) as Status[])('the sign of %s has the shapes of the site', (status) => {
  const [, drawn = ''] =
    new RegExp(`<symbol id="sign-${status}"[^>]*>([\\s\\S]*?)</symbol>`).exec(signs) ?? [];
  const numbers = (text: string) => [...text.matchAll(/ (?:d|r)="([^"]+)"/g)].map((match) => match[1]);
  const shapes = sign(status, 24).props.children as unknown as { props: { d?: string; r?: number } }[];
  expect(shapes.map(({ props }) => props.d ?? String(props.r))).toEqual(numbers(drawn));
});
