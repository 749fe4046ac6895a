import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/cli/propose/program.ts';
import { good, proposing } from './propose-project.ts';

/** What comes of a command that is a program of ours. */
async function asked(code: string, ...args: string[]) {
  const desk = proposing();
  const before = desk.read();
  const script = join(desk.root, 'model.mjs');
  writeFileSync(script, code);
  const said = await desk.propose(['--command', `'${process.execPath}' '${script}' -m tiny`, ...args]);
  return {
    said: said.replaceAll(process.execPath, 'node').replaceAll(desk.root, ''),
    isChanged: desk.read() !== before,
    desk,
  };
}

const ANSWERING = `
import { text } from 'node:stream/consumers';
const brief = await text(process.stdin);
if (!brief.includes('employed 212 smiths')) process.exit(9);
console.log('Here you are: ' + brief.length + '\\n' + JSON.stringify(${JSON.stringify({ claims: [good] })}));
`;

test('a command gets the brief, and what it prints is the answer; its name and its model are written down', async () => {
  const { said, desk } = await asked(ANSWERING);
  expect(said.replace(/brief of [\d,]+/, 'brief of N')).toMatchInlineSnapshot(`
    "0: Wrote into content/articles/anvils.md, as proposed by node -m tiny:
      anvil-weight: a new claim, unverified, with evidence from filing

    Compare each with its source. To keep it, write npm run propose -- anvils --keep anvil-weight, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.
    To take it back: npm run propose -- anvils --undo
    leaflet is not in the brief: nothing was captured of it.
    node gets a brief of N characters …"
  `);
  expect(desk.read()).toContain('proposedBy: node -m tiny');
});

test('a secret among the words of a command is written nowhere', async () => {
  const { said, desk } = await asked(ANSWERING, '--by', 'Tiny');
  expect(said).toContain('as proposed by Tiny');
  const other = await desk.propose(['--command', 'no-such-program-here --key s3cret --model=tiny']);
  expect(other).not.toContain('s3cret');
});

describe('what goes wrong with a command is told, and nothing is written:', () => {
  const failing = async (code: string, ...args: string[]) => {
    const { said, isChanged } = await asked(code, ...args);
    expect(isChanged).toBe(false);
    return said.replace(/brief of [\d,]+/, 'brief of N');
  };

  test('it fails, and says why', async () => {
    expect(
      await failing(`console.error('\\u001b[31mNo key for this model.\\u001b[0m'); process.exit(3);`),
    ).toMatchInlineSnapshot(`
      "1: leaflet is not in the brief: nothing was captured of it.
      node gets a brief of N characters …
      node failed (exit code 3). It said:
      \\u{1B}[31mNo key for this model.\\u{1B}[0m
      Nothing was written."
    `);
  });

  test('it is killed, or says nothing', async () => {
    expect(await failing(`process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);`)).toContain(
      'failed (SIGTERM).',
    );
    expect(await failing('')).toContain('The answer has no JSON.');
  });

  test('it hangs, and so does what it has started', async () => {
    const hanging = `
      import { spawn } from 'node:child_process';
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`;
    expect(await failing(hanging, '--minutes', '0.01')).toMatchInlineSnapshot(`
      "1: leaflet is not in the brief: nothing was captured of it.
      node gets a brief of N characters …
      node did not answer within 0.01 minutes, and was ended. Raise --minutes.
      Nothing was written."
    `);
  });

  test('it prints without end', async () => {
    expect(
      await failing(`const more = () => process.stdout.write('x'.repeat(65536), more); more();`),
    ).toMatchInlineSnapshot(`
      "1: leaflet is not in the brief: nothing was captured of it.
      node gets a brief of N characters …
      node printed more than 1 MB, and was ended.
      Nothing was written."
    `);
  });

  test('it complains without end', async () => {
    const said = await failing(
      `for (let n = 0; n < 2000; n += 1) console.error('y'.repeat(1000)); process.exit(1);`,
    );
    expect(said.length).toBeLessThan(1000);
  });

  test('it does not read the brief', async () => {
    expect(await failing(`process.stdin.destroy(); console.log('{"claims": 1}');`)).toContain(
      'The answer has no list of entities, amounts or claims',
    );
  });

  test('there is no such command', async () => {
    const desk = proposing();
    expect(
      (await desk.propose(['--command', 'no-such-program-here -m x'])).replace(/of [\d,]+/, 'of N'),
    ).toMatchInlineSnapshot(`
      "1: leaflet is not in the brief: nothing was captured of it.
      no-such-program-here gets a brief of N characters …
      no-such-program-here is no command here. See that it is installed, and spelt so.
      Nothing was written."
    `);
  });
});

test('a command is cut into words without a shell', () => {
  expect(wordsOf(`llm -m 'gpt 5' --system "it's short"  x"y z"`)).toEqual([
    'llm',
    '-m',
    'gpt 5',
    '--system',
    "it's short",
    'xy z',
  ]);
  expect(wordsOf('echo $HOME; rm')).toEqual(['echo', '$HOME;', 'rm']);
  const refused = [
    `llm | jq .`,
    `llm > out`,
    `llm 2>&1`,
    `echo $(id)`,
    `a && b`,
    `it's`,
    `'' -m x`,
    '   ',
  ].map((command) => {
    try {
      return wordsOf(command);
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refused).toMatchInlineSnapshot(`
    [
      "--command is run without a shell, which alone would understand |: write a script, and give its name.",
      "--command is run without a shell, which alone would understand >: write a script, and give its name.",
      "--command is run without a shell, which alone would understand 2>&1: write a script, and give its name.",
      "--command is run without a shell, which alone would understand $(id): write a script, and give its name.",
      "--command is run without a shell, which alone would understand &&: write a script, and give its name.",
      "--command has a quotation mark that is not closed.",
      "--command needs a command, as in --command 'llm -m gpt-5'.",
      "--command needs a command, as in --command 'llm -m gpt-5'.",
    ]
  `);
});
