import type { CardChoice } from '../load/card-choice.ts';
import type { Problem } from '../load/problem.ts';
import type { Site } from '../load/site-model.ts';
import type { PageBundle } from '../publish/bundle-pages.ts';
import type { SiteSteps } from '../publish/site-steps.ts';

/** A data folder that was read: the site without the files at fault, and everything that is wrong. */
export interface LoadedSite {
  site: Site;
  problems: readonly Problem[];
}

/** What the commands need of the rest of the program. */
export interface SiteParts {
  /** Starts to compile the pages for the path under which they are served; needs no data, so it may go on while the data is read. */
  bundle: (base: string) => PageBundle;
  /** Reads and judges a data folder. */
  load: (dataDir: string) => LoadedSite | Promise<LoadedSite>;
  /** The SHA-256 of every file of a data folder, by path. */
  hashInputs: (dataDir: string) => Record<string, string> | Promise<Record<string, string>>;
  /** How the files of a site are made. */
  steps: (site: Site, options: StepsOptions) => SiteSteps;
}

/** What the files of a site depend on beside its data. */
export interface StepsOptions {
  /** The pages, compiled for the base. */
  bundle: PageBundle;
  /** The folder that the site was read from. */
  dataDir: string;
  /** Processor cores to use. */
  jobs: number;
  base: string;
  siteUrl?: string;
  /** Which pages have a picture for sharing. */
  cards: CardChoice;
}
