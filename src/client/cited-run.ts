import { outcomeWords } from '../text/outcome-words.ts';
import type { OutcomeKind } from '../stats/outcome-kind.ts';
import type { CitedLicence } from '../text/citation.ts';
import type { CitedRun } from '../text/run-citation.ts';

/** What every citation of a site has in common. */
export type CitedSite = Pick<CitedRun, 'siteName' | 'publisher' | 'licence'>;

const PERMANENT = /\/sweep\/([^/]+)\/cell\/([^/]+(?:\/[^/]+){2,})\/?$/;

/** A segment as the site encodes them: never one that climbs or stands still. */
const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/;

/** The path of the API document of a run, from the address of its permanent page; undefined for any other text. */
export function runDocumentPath(address: string): string | undefined {
  const [, sweep, tail] = PERMANENT.exec(address.trim().replace(/[?#].*$/, '')) ?? [];
  if (sweep === undefined || tail === undefined) return undefined;
  const isEncoded = [sweep, ...tail.split('/')].every((segment) => SEGMENT.test(segment));
  return isEncoded ? `api/v1/runs/${sweep}/${tail}.json` : undefined;
}

/** The facts of a run for a citation, from its API document; undefined where the text is no such document. */
export function citedRun(document: unknown, site: CitedSite, pageUrl: string): CitedRun | undefined {
  const { ids, startedAt, status, outcome } = record(document);
  const { sweepId, cli, model, task, run } = record(ids);
  if (!isText(sweepId) || !isText(cli) || !isText(model) || !isText(task) || typeof run !== 'number')
    return undefined;
  const { kind } = record(outcome);
  const ended = status === 'withdrawn' ? 'withdrawn' : isText(kind) ? endText(kind) : undefined;
  return {
    ...site,
    ...{ sweepId, cli, model, task, run },
    url: pageUrl,
    ...(isText(startedAt) ? { startedAt } : {}),
    ...(ended === undefined ? {} : { outcome: ended }),
  };
}

/** The licence that the attributes of the form name; undefined where they name none. */
export function citedLicence(data: Readonly<Record<string, string | undefined>>): CitedLicence | undefined {
  const { licence: name, licenceSpdx, licenceUrl: url } = data;
  if (name === undefined) return undefined;
  return { name, isSpdx: licenceSpdx === 'true', ...(url === undefined ? {} : { url }) };
}

function endText(kind: string): string | undefined {
  const words: { short: string } | undefined = outcomeWords(kind as OutcomeKind);
  return words?.short;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
