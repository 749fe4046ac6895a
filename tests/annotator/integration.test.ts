import { expect, test, vi } from 'vitest';
import { annotator } from '../../src/annotator/integration.ts';

type Setup = Parameters<NonNullable<ReturnType<typeof annotator>['hooks']['astro:config:setup']>>[0];

function setUp(command: string) {
  const [updateConfig, addDevToolbarApp] = [vi.fn(), vi.fn()];
  const config = { root: new URL('file:///project/'), base: '/' };
  annotator({ lang: 'en' }).hooks['astro:config:setup']?.({
    command,
    config,
    updateConfig,
    addDevToolbarApp,
  } as unknown as Setup);
  return { updateConfig, addDevToolbarApp };
}

test.each(['build', 'preview', 'sync'])('astro %s has nothing of the annotator', (command) => {
  const { updateConfig, addDevToolbarApp } = setUp(command);
  expect(updateConfig).not.toHaveBeenCalled();
  expect(addDevToolbarApp).not.toHaveBeenCalled();
});

test('astro dev has it in its toolbar', () => {
  expect(setUp('dev').addDevToolbarApp).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'Annotate', entrypoint: '/project/src/annotator/app/index.ts' }),
  );
});
