import { defineConfig } from 'astro/config';

/** The styles of the frame and of a run's page go into one file: it compresses better than parts, and is asked for once a visit. */
const commonStyles = {
  name: 'site',
  test: /src\/styles\/(?:tokens|fonts|base|page|signs|sections|axes|clock|code|run-it|identity|pairs|scorers|siblings|terminal|tests|title|trace|verdict|embed)\.css$/,
};

/** What only development needs: a build has no middleware, as Astro would call it for each of its pages. */
const development = {
  name: 'development',
  hooks: {
    /** @param {Parameters<NonNullable<import('astro').AstroIntegration['hooks']['astro:config:setup']>>[0]} setup */
    'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
      if (command !== 'dev') return;
      const entrypoint = new URL('src/development-middleware.ts', import.meta.url);
      addMiddleware({ order: 'pre', entrypoint });
      // Vite runs what it loads from source as ES modules, and this package is none.
      updateConfig({ vite: { ssr: { external: ['@xterm/headless'] } } });
    },
  },
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [development],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [commonStyles] } } },
    },
  },
});
