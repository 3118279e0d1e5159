import type { Citation, CitedLicence } from './citation.ts';

/** What names one run and its site, for a citation. */
export interface CitedRun {
  siteName: string;
  publisher: string;
  sweepId: string;
  cli: string;
  model: string;
  task: string;
  run: number;
  /** ISO 8601 instant. */
  startedAt?: string;
  /** How it ended, in words. */
  outcome?: string;
  /** Full permanent address. */
  url?: string;
  licence?: CitedLicence;
}

/** One run as a work to cite, by its permanent address. */
export function runCitation(run: CitedRun): Citation {
  const { cli, model, task, outcome, startedAt, url, licence } = run;
  const result = outcome === undefined ? '' : `: ${outcome}`;
  return {
    key: citationKey([run.siteName, cli, model, task, run.sweepId, String(run.run)]),
    title: `${run.siteName}: ${cli} with ${model} on ${task}${result}`,
    author: run.publisher,
    version: `run ${String(run.run)} of sweep ${run.sweepId}`,
    ...(startedAt === undefined ? {} : { date: startedAt.slice(0, 10) }),
    ...(url === undefined ? {} : { url }),
    ...(licence === undefined ? {} : { licence }),
  };
}

/** A name for an entry in a list of references, made of the letters and digits of its parts. */
export function citationKey(parts: readonly string[]): string {
  const words =
    parts
      .join(' ')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 120) || 'results';
}
