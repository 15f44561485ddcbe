import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';

// Each starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const run = (input: string, ...args: readonly string[]) => {
  const given = ['--import', 'tsx', 'scripts/review.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('a text is told flag by flag, with place, reason and what to say', () => {
  const { status, stdout } = run(
    'Subject: Files\n\nYou failed to send the files by Monday.\n',
    '-',
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^-: 1 flag\n\n1:1 +blame \(you-did[^\n]*\n {2}"You failed to send/);
  expect(stdout).toContain('say: The files did not arrive');
});

test('of an ending it is told what it covers', () => {
  const { stdout } = run('I am ending our contract on 30 June. Thank you for your trust.', '-');
  expect(stdout).toMatch(/^-: 0 flags; ends a client relationship: call first; covers .*thanks/);
});

test('of drafts one a line each answer is a line, and a bad line is named', () => {
  const { status, stdout, stderr } = run(
    '{"id":"a","body":"The delay was your fault."}\nnope\n{"id":"b","body":"The logo is blue."}\n',
    '--jsonl',
    '-',
  );
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ id: 'a', ending: false, covers: [] });
  expect(first.flags).toMatchObject([{ category: 'blame', rule: 'your-fault', in: 'body' }]);
  expect(second).toMatchObject({ id: 'b', flags: [] });
  expect(stderr).toContain('-:2: not JSON');
  expect(status).toBe(1);
});

test('without a file it says how it is used, and a missing file is named', () => {
  expect(run('')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
  expect(run('', 'no-such-file.txt')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('no-such-file.txt: '),
  });
});
