import type { Cell } from '../../../schemas/cell.ts';
import type { Site } from '../../load/site-model.ts';
import { cliPath } from '../../routes/page-paths.ts';
import { type CellFacts, snippetsFor } from '../../snippets/cell-snippets.ts';
import type { SnippetLike } from '../code-view.ts';

/** One way to run a cell again: what it is called, and its snippets in order. */
export interface RunWay {
  title: string;
  /** What is not shown, with the reasons. */
  withheld: SnippetLike[];
  /** Whether it is unfolded from the start. */
  open: boolean;
  /** Where there is more to know. */
  more?: { text: string; path: string };
  snippets: SnippetLike[];
}

/** How a reader runs a cell again. */
export interface RunItView {
  /** The reader's own values, which every way takes from the environment; absent where no way can be shown. */
  setup: SnippetLike | undefined;
  ways: RunWay[];
  /** What a script in the page needs to write the snippets for another shell. */
  facts: Record<string, string | undefined>;
}

const groups: [title: string, ids: string[]][] = [
  ['The exact image of this run, with Docker', ['docker']],
  ['The same with Docker Compose', ['compose']],
  ['Your own model', ['install', 'own-model']],
  ['A quick check by npx', ['npx']],
];

/** Decides how a reader can run a cell again: the image, its Compose file, the CLI by itself with another model, the publisher's package. */
export function runItView(site: Site, cell: Cell): RunItView {
  const facts: CellFacts = {
    cli: cell.cli,
    model: cell.model,
    task: cell.task,
    containerImage: cell.container_image,
    imageDigest: cell.image_digest,
    cliVersion: cell.cli_version,
    prompt: site.catalogue.tasks.get(cell.task)?.prompt,
    npx: site.settings.npx,
  };
  const byId = new Map(snippetsFor(facts).map((snippet) => [snippet.id, snippet]));
  const ways = groups.map(([title, ids]): RunWay => {
    const all = ids.flatMap((id) => byId.get(id) ?? []);
    const snippets = all.filter((snippet) => 'code' in snippet);
    const withheld = all.filter((snippet) => 'withheld' in snippet).map((snippet) => ({ ...snippet, title }));
    const leads = ids.includes('own-model') && snippets.length > 0;
    const more = { text: `More on ${cell.cli}`, path: `${cliPath(cell.cli)}#with-your-own-model` };
    return { title, snippets, withheld, open: false, ...(leads && { more }) };
  });
  const first = ways.find(({ snippets }) => snippets.length > 0);
  if (first) first.open = true;
  const { containerImage, imageDigest, cliVersion, cli, model, task, npx } = facts;
  return {
    setup: byId.get('credentials'),
    ways,
    facts: {
      cli,
      model,
      task,
      image: containerImage,
      digest: imageDigest,
      version: cliVersion,
      npx: npx && `${npx.package}@${npx.version}`,
    },
  };
}
