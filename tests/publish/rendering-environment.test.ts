import { expect, test } from 'vitest';
import { renderingEnvironment } from '../../src/publish/rendering-environment.ts';

test('what a shell is set up for does not reach a page, and everything else is passed on', () => {
  const shell = { ASTRO_KEY: 'a', BASE_URL: '/b/', PROD: '', DEV: '1', NODE_ENV: 'test', HOME: '/home/a' };
  expect(renderingEnvironment(shell)).toEqual({
    HOME: '/home/a',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
});
