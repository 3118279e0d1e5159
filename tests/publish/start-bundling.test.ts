import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { describeSystemError } from '../../src/publish/describe-system-error.ts';
import { EnvironmentError } from '../../src/publish/environment-error.ts';
import { type BundleOrder, startBundling } from '../../src/publish/start-bundling.ts';
import { tinySite } from '../support/tiny-site.ts';
import { writeFiles } from '../support/write-files.ts';

const started = vi.hoisted((): ChildProcess[] => []);

vi.mock(import('node:child_process'), async (original) => {
  const real = await original();
  const spawn = (...args: Parameters<typeof real.spawn>) => {
    const child = real.spawn(...args);
    started.push(child);
    return child;
  };
  return { ...real, spawn: spawn as typeof real.spawn };
});

function orderFor(root: string): BundleOrder {
  return { root, base: '/', assets: join(root, 'made/assets'), renderer: join(root, 'made/renderer') };
}

describe('a bundle that cannot be made', () => {
  test('says what the bundler said, once', async () => {
    const { bundled } = startBundling(orderFor(tinySite('broken-page.txt')));
    const error: unknown = await bundled.catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/could not be bundled:[^]*nowhere\.ts/);
    expect(String(error).match(/Could not resolve/g)).toHaveLength(1);
  });

  test('for the sake of the disk is told from a fault of the program', async () => {
    const root = tinySite();
    writeFiles(root, { made: 'not a folder' });
    const error: unknown = await startBundling(orderFor(root)).bundled.catch((reason: unknown) => reason);
    expect(describeSystemError(error)).toContain('A part of the path is a file');
  });

  test('as its process was killed says so, with what may help', async () => {
    const { bundled, stop } = startBundling(orderFor(tinySite()));
    const error: unknown = await Promise.all([bundled, stop()]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(String(error)).toContain('was ended by SIGKILL');
    expect(String(error)).toContain('Free some memory');
  });
});

test('a process that is stopped has ended when that is told', async () => {
  const { stop, bundled } = startBundling(orderFor(tinySite()));
  bundled.catch(() => undefined);
  await stop();
  expect(started.at(-1)?.signalCode).toBe('SIGKILL');
});

test('the process that bundles ends with the one that started it', async () => {
  const order = orderFor(tinySite());
  const child = spawn(process.execPath, ['src/publish/bundle-process.ts', JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(existsSync(order.renderer)).toBe(false);
});
