import { lock } from '../../../src/press/lock.ts';
import { makeBundle } from '../../../src/press/make-bundle.ts';
import { codeDigest } from '../../../src/store/digest.ts';
import { bundleFolder } from '../../../src/store/folder.ts';

/* `node bundle.ts`: has Astro bundle the pages of the project, if its sources have changed since. */
const project = process.cwd();
const { share } = await lock(project, console.log);
await makeBundle({ project, folder: bundleFolder(project), code: codeDigest(project), started: share })
  .bundle;
