import { expect, test } from 'vitest';
import { setRenderingEnvironment } from '../../src/publish/rendering-environment.ts';

test('what a shell is set up for does not reach a page, and what the reader chose for memory is kept', () => {
  const shell = { BASE_URL: '/elsewhere/', PROD: '', DEV: '1', NODE_ENV: 'test', MIMALLOC_PURGE_DELAY: '10' };
  const variables: Record<string, string> = { ...shell, HOME: '/home/a' };
  setRenderingEnvironment(variables);
  expect(variables).toEqual({
    HOME: '/home/a',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    MIMALLOC_PURGE_DELAY: '10',
  });
});
