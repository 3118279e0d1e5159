import type { Cell } from '../schemas/cell.ts';
import { makeScorers } from './make-scorers.ts';
import { idsOf } from './names.ts';
import { makePlot } from './plot.ts';
import { seededRandom } from './random.ts';
import { makeModelCalls, makeSpans } from './trace.ts';

/** The sweep that every made-up run belongs to. */
export const sweepId = 'measured-20260101';

/** The made-up run of a number, from 0: the same for the same seed, whatever else is made. */
export function makeCell(index: number, seed: number): Cell {
  const random = seededRandom(seed * 1_000_003 + index);
  const ids = idsOf(index);
  const plot = makePlot(random);
  const startMs = Date.UTC(2026, 0, 1) + index * 1000;
  const wallMs = plot.failure?.class === 'timeout' ? 600_000 : Math.round(2000 * 60 ** random.fraction());
  const calls = makeModelCalls(random, startMs, wallMs);
  return {
    sweep_id: sweepId,
    ...ids,
    category: 'polyglot',
    run: 1,
    cell_id: `${sweepId}/${ids.cli}/${ids.model}/${ids.task}`,
    container_image: `bench.invalid/${ids.cli}:v1.${String(random.between(0, 9))}.0`,
    image_digest: `sha256:${random.hex(64)}`,
    model_build_id: ids.model,
    cli_version: `1.${String(random.between(0, 9))}.0`,
    exit_code: plot.exitCode,
    started_at: new Date(startMs).toISOString(),
    ended_at: new Date(startMs + wallMs).toISOString(),
    ...(plot.failure === undefined ? {} : { failure: plot.failure }),
    scorers: makeScorers(random, plot, wallMs, calls),
    spans: makeSpans(random, wallMs),
    model_calls: calls,
  };
}
