import { expect, test } from 'vitest';
import { addAttribute, Fragment, render, renderComponent, renderToString } from '../../src/press/runtime.ts';
import { testFolder } from '../support/folder.ts';
import { runProgram } from './support/run.ts';

interface Agreement {
  compared: string[];
  different: object[];
}

test('every page, head and frame of the fixtures, and every odd template, is to the byte what Astro renders', async () => {
  const { compared, different } = await runProgram<Agreement>('agree.ts', testFolder());
  expect(different).toEqual([]);
  for (const name of ['Article', 'ArticlePictures', 'ClaimRecord', 'Moved', 'Tombstone', 'Front', 'Dossier'])
    expect(compared).toContainEqual(expect.stringContaining(`src/components/${name}.astro at /`));
  expect(compared).toEqual(
    expect.arrayContaining(['TryAttributes.astro', 'TrySlots.astro', 'TryText.astro']),
  );
}, 60_000);

const component =
  (value: unknown) =>
  (...[within]: [unknown, ...unknown[]]) =>
    render`<p>${value}</p>${within && ''}`;

test('what must be waited for is refused, as nothing here waits', () => {
  expect(() => renderToString(component(Promise.resolve('late')), {})).toThrow(
    'A component that a page is pressed from cannot wait for anything.',
  );
});

test('what is no component is named', () => {
  expect(() => renderComponent({} as never, 'Chart', 7, {})).toThrow(
    '<Chart> is no Astro component, but number.',
  );
});

test('an attribute ends only where it is to end', () => {
  expect(addAttribute('"><b>&', 'title').html).toBe(' title="&quot;><b>&amp;"');
  expect(renderComponent({} as never, 'Fragment', Fragment, {}, { default: () => '<' }).html).toBe('&lt;');
});
