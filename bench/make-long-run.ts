import type { Cell } from '../schemas/cell.ts';
import type { Span } from '../schemas/span.ts';
import { type Random, seededRandom } from './random.ts';

const tools = ['read_file', 'write_file', 'run_command', 'search', 'list_folder'] as const;

/** A made-up run that was very long: turns of model calls and tool calls under one agent, and a check that wrote much. */
export function makeLongRun({
  spans,
  logBytes,
  seed,
}: {
  spans: number;
  logBytes: number;
  seed: number;
}): Cell {
  const random = seededRandom(seed);
  const startMs = Date.UTC(2026, 0, 1);
  const made = longTrace(random, spans);
  const wallMs = Math.max(...made.map(({ start_ms = 0, duration_ms = 0 }) => start_ms + duration_ms));
  return {
    sweep_id: 'winter',
    cli: 'acme',
    model: 'maker/model-1',
    task: 'words/very-long',
    exit_code: 0,
    started_at: new Date(startMs).toISOString(),
    ended_at: new Date(startMs + wallMs).toISOString(),
    scorers: { pass_rate: { pass: 0, exit_code: 1, stdout_tail: longLog(random, logBytes) } },
    spans: made,
  };
}

/** One agent over turns; each turn is a model call and some tool calls, one in forty of them failed. */
function longTrace(random: Random, count: number): Span[] {
  const agent: Span = {
    span_id: random.hex(32),
    parent_id: null,
    kind: 'adapter_run',
    name: 'agent',
    start_ms: 0,
  };
  const spans = [agent];
  let nowMs = 0;
  while (spans.length < count) {
    const turn: Span = {
      span_id: random.hex(32),
      parent_id: agent.span_id,
      kind: 'turn',
      name: 'turn',
      start_ms: nowMs,
    };
    const steps = Math.min(random.between(2, 9), count - spans.length - 1);
    const own = Array.from({ length: steps }, (_, at) => {
      const durationMs = random.between(1, 900);
      nowMs += durationMs;
      return step(random, turn.span_id, { first: at === 0, startMs: nowMs - durationMs, durationMs });
    });
    turn.duration_ms = nowMs - (turn.start_ms ?? 0);
    spans.push(turn, ...own);
  }
  agent.duration_ms = nowMs;
  return spans;
}

function step(
  random: Random,
  parent: string,
  at: { first: boolean; startMs: number; durationMs: number },
): Span {
  const tool = random.pick(tools);
  return {
    span_id: random.hex(32),
    parent_id: parent,
    kind: at.first ? 'model_call' : 'tool_call',
    name: at.first ? 'answer' : tool,
    start_ms: at.startMs,
    duration_ms: at.durationMs,
    attrs: {
      tool,
      path: `src/part-${String(random.between(1, 400))}.rs`,
      bytes: random.between(10, 20_000),
      note: random.hex(40),
    },
    error: random.fraction() < 0.025 ? 'exit status 1' : null,
  };
}

function longLog(random: Random, bytes: number): string {
  const lines: string[] = [];
  for (let size = 0; size < bytes; size += (lines.at(-1)?.length ?? 0) + 1)
    lines.push(`line ${String(lines.length + 1)}: ${random.pick(tools)} ${random.hex(48)}`);
  return lines.join('\n').slice(0, bytes);
}
