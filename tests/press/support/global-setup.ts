import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { start } from '../../faults/support/command.ts';
import { SITE } from '../../support/site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which each worker has its copy of the project: see `pressProject`. */
    projects: string;
  }
}

/** Makes the bundle of the pages, once for all tests that build, and a folder for copies of the project. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const projects = mkdtempSync(join(tmpdir(), 'projects-'));
  provide('projects', projects);
  const { code, out, err } = await start(['tests/press/support/bundle.ts'], {
    env: { ...SITE, NODE_ENV: 'production' },
  }).ended;
  if (code !== 0) throw new Error(`Astro does not bundle the pages:\n${out}${err}`);
  return () => rmSync(projects, { recursive: true, force: true });
}
