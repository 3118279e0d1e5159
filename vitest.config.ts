import { defineConfig } from 'vitest/config';

/** The tests in tests/site read whole sites, which are built once before them; the others wait for no build. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
        },
      },
    ],
  },
});
