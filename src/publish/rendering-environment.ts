/**
 * Names that pages ask the bundler for, and that it would take from the shell before its own settings; and the key of
 * another site, which the bundler would read, and refuse where it is none, though these pages encrypt nothing.
 */
const bundlerNames = ['ASSETS_PREFIX', 'ASTRO_KEY', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * The variables of a process that bundles pages, out of those of this one: a shell that is set up for development, for tests
 * or for another site must not change a page.
 */
export function renderingEnvironment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(variables).filter(([name]) => !bundlerNames.includes(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}
