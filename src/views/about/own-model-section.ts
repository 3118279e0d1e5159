import { cliSnippets } from '../../snippets/cli-snippets.ts';
import { clis } from '../../snippets/clis.ts';
import type { Section } from './about-view.ts';

/** How to run a CLI with the reader's own model; cell pages lead here for what is not about one run. */
export function ownModelSection(cli: string): Section {
  const wiring = clis.get(cli);
  return {
    id: 'with-your-own-model',
    title: 'With your own model',
    note: 'results are yours, not under the published conditions',
    snippets: {
      cli,
      all: cliSnippets(cli),
      ...(wiring && 'docs' in wiring ? { docs: wiring.docs } : {}),
    },
  };
}
