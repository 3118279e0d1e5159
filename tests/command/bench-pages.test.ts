import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeTooOld } from '../../src/command/node-too-old.ts';

const program = 'src/command/bench-pages.ts';

describe('the program', () => {
  test('runs by itself and passes its exit code on', () => {
    const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
    const env = { ...process.env, PATH };
    expect(spawnSync(program, ['--help'], { env, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(spawnSync(program, ['biuld'], { env }).status).toBe(2);
  });
});

test('npm builds the site with the memory flags that the program asks for by itself', () => {
  const [first] = readFileSync(program, 'utf8').split('\n', 1);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
  expect(scripts.build).toBe(`${String(first).replace('#!/usr/bin/env -S ', '')} ${program} build`);
  expect(first).toContain('--max-semi-space-size=');
});

describe('a Node that is too old', () => {
  test.each(['22.17.1', '20.20.2', '8.0.0'])('%s is refused, with the remedy', (running) => {
    expect(nodeTooOld(running, '22.18')).toContain(`this is Node ${running}`);
  });

  test.each(['22.18.0', '22.21.1', '24.0.0', '100.1.0'])('%s will do', (running) => {
    expect(nodeTooOld(running, '22.18')).toBeUndefined();
  });
});
