import { defineConfig } from 'astro/config';

/** The styles of the frame and of a run's page go into one file: it compresses better than parts, and is asked for once a visit. */
const commonStyles = {
  name: 'site',
  test: /src\/styles\/(?:tokens|fonts|base|page|sections|axes|clock|code|run-it|identity|pairs|scorers|siblings|terminal|tests|title|trace|verdict|embed)\.css$/,
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [commonStyles] } } },
    },
  },
});
