import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette, sign, statusColours } from '../../src/cards/palette.ts';
import { type Status, statuses } from '../../src/model/vocabulary.ts';
import { signShapes } from '../../src/views/article/status.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.each(Object.entries({ ...palette, ...statusColours }))(
  '%s has the light value of the site',
  (name, value) => {
    const token = value === palette.quiet ? 'quiet' : name;
    expect(tokens).toContain(`--${token}: light-dark(${value}, `);
  },
);

test.each(Object.keys(statuses) as Status[])(
  'the sign of %s has its shape in the colour of the status',
  (status) => {
    const [, lines, drawn] =
      /<svg .* stroke="(.*?)"><title>.*<\/title>(.*)<\/svg>/.exec(sign(status, 24).src) ?? [];
    expect(lines).toBe(statusColours[status]);
    expect(drawn).toBe(signShapes[status].replaceAll('currentColor', statusColours[status]));
  },
);
