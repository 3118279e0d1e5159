import type { z } from 'zod';
import { publishedCell } from '../../schemas/published-cell.ts';
import { publishedFailures } from '../../schemas/published-failures.ts';
import { publishedGrid, publishedPair } from '../../schemas/published-grid.ts';
import { publishedIndex } from '../../schemas/published-index.ts';
import { publishedRun } from '../../schemas/published-run.ts';
import { publishedStandings } from '../../schemas/published-standings.ts';
import { publishedRunList, publishedSweep } from '../../schemas/published-sweep.ts';
import { publishedTasks } from '../../schemas/published-tasks.ts';

/** The kinds of documents of the API: where they lie below /api/v1/, and the schema of each. The first that matches counts. */
const kinds: readonly [RegExp, z.ZodType][] = [
  [/^index\.json$/, publishedIndex],
  [/^grid\.json$/, publishedGrid],
  [/^pairs\//, publishedPair],
  [/^failures-\d+\.json$/, publishedFailures],
  [/^standings\.json$/, publishedStandings],
  [/^tasks\.json$/, publishedTasks],
  [/^runs\//, publishedRun],
  [/^cells\//, publishedCell],
  [/^sweeps\/[^/]+\/runs-\d+\.json$/, publishedRunList],
  [/^sweeps\/[^/]+\.json$/, publishedSweep],
];

/** The schema of the API document at a path of the site, such as `api/v1/index.json`. */
export function apiSchemaOf(path: string): z.ZodType {
  const [, rest = ''] = /^api\/v1\/(.*)$/.exec(path) ?? [];
  const found = kinds.find(([form]) => form.test(rest));
  if (!found) throw new Error(`No kind of API document lies at ${path}.`);
  return found[1];
}
