import { defineConfig } from 'vitest/config';

/** Tests that need programs from the system's packages (shellcheck, fish; PowerShell where it is there): npm run test:long. */
export default defineConfig({
  test: { include: ['tests/**/*.long.ts'], testTimeout: 300_000 },
});
