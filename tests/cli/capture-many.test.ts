import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { sha256Of } from '../../src/sources/captured.ts';
import { page, pageServer, type Served } from '../support/page-server.ts';
import { pdf, setLines } from '../support/pdf.ts';
import { capturing, quotingArticle, sourceFile } from './capture-project.ts';

const PROJECT = join(import.meta.dirname, '../..');
const COUNT = 50;
const HOSTS = 8;

const words = (index: number) => `Acme has made commitment number ${index} in all.`;
const document = (index: number): Served =>
  index % 2 === 0 ? page(words(index)) : pdf({ pages: [setLines([words(index)])] });

/** Fifty sources on some hosts, pages and PDFs, and an article that quotes each. */
async function fifty() {
  const hosts = await Promise.all(
    Array.from({ length: HOSTS }, (_, host) =>
      pageServer(
        Object.fromEntries(
          indexes.filter((index) => index % HOSTS === host).map((index) => [`/${index}`, document(index)]),
        ),
      ),
    ),
  );
  const ids = indexes.map((index) => `source-${index}`);
  const sources = indexes.map((index) => [
    `content/sources/source-${index}.yaml`,
    sourceFile(`${hosts[index % HOSTS]?.address}/${index}`),
  ]);
  const evidence = indexes.map((index) => ({
    source: `source-${index}`,
    quote: `commitment number ${index} in all`,
  }));
  return capturing({
    ...Object.fromEntries(sources),
    'content/articles/anvils.md': quotingArticle(evidence, ids),
  });
}

const indexes = Array.from({ length: COUNT }, (_, index) => index);

/** The sources of which something was captured; each digest must be that of the text that is there. */
function captured({ read }: Awaited<ReturnType<typeof fifty>>): number[] {
  return indexes.filter((index) => {
    const { captures = [] } = parse(read(`content/sources/source-${index}.yaml`));
    for (const { on, sha256 } of captures)
      expect(sha256Of(read(`captures/source-${index}/${on}-${sha256.slice(0, 12)}.txt`))).toBe(sha256);
    return captures.length > 0;
  });
}

test('fifty pages and PDFs are captured with progress, and a table tells of each passage', async () => {
  const project = await fifty();
  const printed = await project.capture([]);
  expect(printed.match(/^(?:0: )?captured {2}source-\d+ .*1 found$/gm)).toHaveLength(COUNT);
  expect(printed).toContain('50 sources: 50 captured. 50 passages: 50 found, 0 missing, 0 ambiguous.');
  expect(printed.match(/^\d+ of 50: captured source-\d+, \d+ words$/gm)).toHaveLength(COUNT);
  expect(captured(project)).toEqual(indexes);
});

test('killed in the middle, nothing is lost, and the next time only the rest is fetched', async () => {
  const project = await fifty();
  const { code, text } = await killed(start(project.root), 12);
  expect([code, text.includes('13 of 50')]).not.toEqual([0, false]);
  const before = captured(project);
  expect(before.length).toBeGreaterThanOrEqual(12);
  expect(before.length).toBeLessThan(COUNT);
  const printed = await project.capture([]);
  expect(printed).toContain(`${COUNT - before.length} sources to capture.`);
  expect(captured(project)).toEqual(indexes);
  expect(await project.capture([])).toContain('Something was captured of every source');
});

function start(root: string): ChildProcess {
  const child = spawn(process.execPath, ['src/cli/capture.ts'], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT_ROOT: root },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Kills a process without warning once it has told of so many sources. */
const killed = (child: ChildProcess, after: number) =>
  new Promise<{ code: number | null; text: string }>((resolve) => {
    let text = '';
    child.stderr?.on('data', (data) => {
      text += String(data);
      if (text.includes(`${after} of ${COUNT}: `)) child.kill('SIGKILL');
    });
    child.on('close', (code) => resolve({ code, text }));
  });
