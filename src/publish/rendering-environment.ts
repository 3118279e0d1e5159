/** Names that pages ask the builder for, and that it would take from the shell before its own settings. */
const builderNames = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Sets the variables of this thread for rendering: a shell that is set up for development, for tests or for another site must
 * not change a page.
 */
export function setRenderingEnvironment(variables: NodeJS.ProcessEnv): void {
  for (const name of builderNames) Reflect.deleteProperty(variables, name);
  variables['NODE_ENV'] = 'production';
  variables['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The bundler keeps what it has freed, unless its allocator is told to give it back at once: 70 MB while pages are made.
  variables['MIMALLOC_PURGE_DELAY'] ??= '0';
}
