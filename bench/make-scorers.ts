import type { ModelCall } from '../schemas/model-call.ts';
import type { Scorers } from '../schemas/scorers.ts';
import { cleanChanges, defaultWeights, latencyEfficiency } from '../src/stats/composite-formula.ts';
import type { Plot } from './plot.ts';
import type { Random } from './random.ts';
import { testTail } from './test-tail.ts';

/** What every scorer recorded of a made-up run; the composite follows its formula. */
export function makeScorers(
  random: Random,
  plot: Plot,
  wallMs: number,
  calls: readonly ModelCall[],
): Scorers {
  const { pass, partial = null } = plot;
  const blast = makeBlastRadius(random, plot);
  const chance = pass === 1 ? 1 : random.pick([0.5, 0.7, 0.85]);
  return {
    pass_rate: {
      pass,
      exit_code: pass === 1 ? 0 : 101,
      timed_out: false,
      stdout_tail: testTail(random, random.between(8, random.pick([24, 40, 60, 90])), chance),
      stderr_tail: random.fraction() < 0.3 ? 'warning: unused variable: `rest`\n' : '',
      partial_score: partial,
    },
    tokens: makeTokens(calls, pass),
    latency: {
      wall_clock_ms: wallMs,
      container_active_ms: wallMs - 30,
      model_call_ms: Math.round(wallMs * 0.8),
    },
    blast_radius: blast,
    refusal: {
      refusal: 0,
      not_applicable: true,
      expected_refusal: false,
      refusal_produced: false,
      refusal_correct: null,
      marker_hits: [],
      keyword_hits: [],
    },
    integrity: { integrity: 1, not_applicable: true },
    composite: makeComposite(pass, blast.blast_radius, wallMs),
  };
}

function makeTokens(calls: readonly ModelCall[], pass: number): NonNullable<Scorers['tokens']> {
  const prompt = calls.reduce((sum, call) => sum + (call.prompt_tokens ?? 0), 0);
  const completion = calls.reduce((sum, call) => sum + (call.completion_tokens ?? 0), 0);
  const total = prompt + completion;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: total,
    model_calls: calls.length,
    tokens_per_correct_task: pass === 0 ? 0 : total / pass,
    pass_used_for_division: pass,
  };
}

function makeBlastRadius(random: Random, { changes: [expected, unexpected] }: Plot) {
  const wanted = Array.from({ length: expected }, () => 'src/lib.rs');
  const unwanted = Array.from(
    { length: unexpected },
    (_, index) => `notes/${random.hex(6)}-${String(index)}.md`,
  );
  const total = expected + unexpected;
  return {
    blast_radius: total === 0 ? 0 : unexpected / total,
    added: unwanted,
    removed: [],
    modified: wanted,
    unexpected_changes: unwanted,
    expected_changes: wanted,
    total_changes: total,
    extra_git_dir: false,
  };
}

function makeComposite(pass: number, blastRadius: number, wallMs: number): NonNullable<Scorers['composite']> {
  const latency = latencyEfficiency(wallMs);
  const clean = cleanChanges(blastRadius);
  const weights = defaultWeights;
  const earned = weights.pass * pass + weights.latency * latency + weights.cleanChanges * clean;
  return {
    composite: earned + weights.integrity + weights.cost,
    weights: { pass_rate: 0.4, integrity: 0.2, cost: 0.15, latency: 0.15, blast_radius: 0.1 },
    components: {
      pass_rate: pass,
      integrity: 1,
      blast_radius: blastRadius,
      tokens_per_correct_task: 0,
      wall_clock_ms: wallMs,
      expected_refusal: false,
      refusal_produced: false,
      cost_efficiency: 1,
      latency_efficiency: latency,
      clean_blast: clean,
      refusal_factor: 1,
    },
    note: 'Generated for measurements.',
  };
}
