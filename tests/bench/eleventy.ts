import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { put } from '../support/put.ts';
import { type Builder, packageWith } from './projects.ts';

const PACKAGE = '@11ty/eleventy';
const VERSION = '3.1.8';

/**
 * Eleventy with its own Markdown and one page an article. It is no package of this project: where it is measured it is
 * installed into a folder of its own.
 * @param packages that folder
 */
export const eleventy = (packages: string): Builder => ({
  name: `Eleventy ${VERSION}`,
  isAlwaysCold: true,
  write(folder) {
    const command = join(packages, 'node_modules', PACKAGE, 'cmd.cjs');
    if (!existsSync(command)) install(packages);
    put(folder, 'package.json', packageWith(`node ${command} --quiet`));
    put(folder, 'eleventy.config.mjs', CONFIG);
    put(folder, 'content/content.json', JSON.stringify({ layout: 'page.liquid' }));
    put(folder, 'layouts/page.liquid', '<!doctype html><title>{{ title }}</title>{{ content }}');
  },
});

function install(packages: string): void {
  put(packages, 'package.json', '{}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`], {
    cwd: packages,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}

/* Prose is Markdown alone: braces in it are braces. */
const CONFIG = `export default () => ({
  dir: { input: 'content', layouts: '../layouts', output: 'dist' },
  templateFormats: ['md'],
  markdownTemplateEngine: false,
});
`;
