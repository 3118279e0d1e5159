import { resolve } from 'node:path';
import type { CardChoice } from '../load/card-choice.ts';
import { printProblems } from '../load/print-problems.ts';
import type { PageBundle } from '../publish/bundle-pages.ts';
import { publishSite } from '../publish/publish-site.ts';
import { basePath } from './base-path.ts';
import { cardChoice } from './card-choice.ts';
import { verdict } from './check.ts';
import type { Command } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Arguments } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { requireDataDir } from './require-data-dir.ts';
import type { LoadedSite, SiteParts } from './site-parts.ts';
import { jobCount } from './job-count.ts';
import { siteAddress } from './site-address.ts';
import { countOf, countRuns, summaryLine } from './summary-line.ts';

/** Turns the data folder into a site, and puts it in place in one step. */
export const build: Command = {
  name: 'build',
  does: 'turn the data folder into a static site',
  options: ['data', 'out', 'site', 'base', 'jobs', 'cards', 'full', 'allow-invalid', 'quiet', 'help'],
  run: async (args, io, parts) => {
    const addresses = addressesOf(args);
    const jobs = jobCount(args.text('jobs'));
    const cards = cardChoice(args.required('cards'));
    const dataDir = requireDataDir(resolve(io.cwd, args.required('data')));
    const bundle = parts.bundle(addresses.base);
    try {
      return await readAndPublish({ args, io, parts, dataDir, bundle, jobs, cards, ...addresses });
    } finally {
      await bundle.discard();
    }
  },
};

/** Returns the exit code. */
async function readAndPublish(context: PublishContext): Promise<ExitCode> {
  const { args, io, parts, dataDir } = context;
  const loaded = await parts.load(dataDir);
  const code = verdict(loaded.problems);
  io.stderr.write(printProblems(loaded.problems, args.required('data')));
  const refusal = refusalOf(loaded, code, args.flag('allow-invalid'));
  if (refusal !== undefined) {
    io.stderr.write(`${summaryLine(loaded)}${refusal}\n`);
    return exitCodes.data;
  }
  await publish(loaded, context);
  return code;
}

/** Said once, where what needs full addresses is left out. */
const withoutSiteUrl =
  'No site URL is known, so what needs full addresses is left out: share tags, oEmbed, feeds, sitemap. ' +
  'Give one with --site or as "url" in site.json.\n';

interface Addresses {
  base: string;
  siteUrl?: string;
}

function addressesOf(args: Arguments): Addresses {
  const site = args.text('site');
  return {
    base: basePath(args.required('base')),
    ...(site === undefined ? {} : { siteUrl: siteAddress(site) }),
  };
}

function refusalOf(loaded: LoadedSite, code: number, allowInvalid: boolean): string | undefined {
  if (allowInvalid) return undefined;
  if (code !== exitCodes.good) {
    return 'Nothing was built. Mend the errors above, or build without these files with --allow-invalid.';
  }
  if (countRuns(loaded) === 0) {
    return 'Nothing was built: the data folder holds no runs. Name another one with --data, or build an empty site with --allow-invalid.';
  }
  return undefined;
}

interface PublishContext extends Addresses {
  args: Arguments;
  dataDir: string;
  bundle: PageBundle;
  jobs: number;
  cards: CardChoice;
  io: CommandIo;
  parts: SiteParts;
}

async function publish(
  loaded: LoadedSite,
  { args, io, parts, dataDir, bundle, jobs, cards, base, ...given }: PublishContext,
): Promise<void> {
  const siteUrl = given.siteUrl ?? loaded.site.settings.url;
  const addresses = { base, ...(siteUrl === undefined ? {} : { siteUrl }) };
  const out = resolve(io.cwd, args.required('out'));
  const quiet = args.flag('quiet');
  if (siteUrl === undefined && !quiet) io.stderr.write(withoutSiteUrl);
  const startMs = io.clock.nowMs();
  const progress = startProgress(io.stderr, io.clock, quiet);
  let files: number;
  try {
    const steps = parts.steps(loaded.site, { dataDir, bundle, jobs, cards, ...addresses });
    files = await publishSite({ out, steps, ...addresses, onProgress: progress.report });
  } finally {
    progress.end();
  }
  if (quiet) return;
  const seconds = ((io.clock.nowMs() - startMs) / 1000).toFixed(1);
  io.stdout.write(
    `${summaryLine(loaded)}Built ${countOf(files, 'file')} in ${seconds} s: ${args.required('out')}\n`,
  );
}
