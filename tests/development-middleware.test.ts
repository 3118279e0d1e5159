import type { APIContext, AstroIntegration } from 'astro';
import { expect, test, vi } from 'vitest';
import config from '../astro.config.mjs';
import { onRequest } from '../src/development-middleware.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

/** How many middlewares the settings of the project add for a command of Astro. */
function middlewaresOf(command: Setup['command']): number {
  const addMiddleware = vi.fn();
  const setup = { updateConfig: vi.fn() } as unknown as Setup;
  for (const integration of [config.integrations ?? []].flat(2))
    if (integration) void integration.hooks['astro:config:setup']?.({ ...setup, command, addMiddleware });
  return addMiddleware.mock.calls.length;
}

async function passed(text: string, type: string): Promise<string> {
  const response = new Response(text, { headers: { 'content-type': type } });
  const answer = await onRequest({} as APIContext, () => Promise.resolve(response));
  return (answer as Response).text();
}

test('pages pass through a middleware in development and through none in a build', () => {
  expect([middlewaresOf('dev'), middlewaresOf('build')]).toEqual([1, 0]);
});

test('a page in development shows the characters that act unseen', async () => {
  expect(await passed('<p>a\u202eb</p>', 'text/html; charset=utf-8')).toBe('<p>a[U+202E]b</p>');
});

test('what is no page is left as it is', async () => {
  expect(await passed('a\u202eb', 'application/json')).toBe('a\u202eb');
});
