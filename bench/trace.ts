import type { ModelCall } from '../schemas/model-call.ts';
import type { Span } from '../schemas/span.ts';
import type { Random } from './random.ts';

const tools = ['read_file', 'write_file', 'run_command', 'search', 'list_folder'] as const;
const commands = [
  'cargo test --quiet',
  'sed -n 1,80p src/lib.rs',
  'git status --short',
  'ls -la src tests',
] as const;

/** Spans of a made-up run: the harness's own five, and tool calls between; 15 on average. */
export function makeSpans(random: Random, wallMs: number): Span[] {
  const run = random.hex(32);
  const container = random.hex(32);
  const calls = random.between(4, 16);
  const spans: Span[] = [
    {
      span_id: random.hex(32),
      parent_id: null,
      kind: 'task_setup',
      name: 'prepare',
      start_ms: 0,
      duration_ms: 12,
      attrs: { plugin_stack: [] },
    },
    {
      span_id: run,
      parent_id: null,
      kind: 'adapter_run',
      name: 'run',
      start_ms: 12,
      duration_ms: wallMs - 20,
      attrs: { timeout_s: 600 },
    },
    {
      span_id: container,
      parent_id: run,
      kind: 'container',
      name: 'container',
      start_ms: 15,
      duration_ms: wallMs - 30,
      attrs: { base_url: 'http://gateway.invalid/v1', timed_out: false },
    },
    ...Array.from({ length: calls }, (_, index) => toolSpan(random, container, [index, calls, wallMs])),
    {
      span_id: random.hex(32),
      parent_id: null,
      kind: 'scoring',
      name: 'score',
      start_ms: wallMs - 8,
      duration_ms: 5,
      attrs: {},
    },
    {
      span_id: random.hex(32),
      parent_id: null,
      kind: 'cleanup',
      name: 'cleanup',
      start_ms: wallMs - 3,
      duration_ms: 3,
      attrs: {},
    },
  ];
  return spans;
}

function toolSpan(random: Random, parent: string, [index, count, wallMs]: [number, number, number]): Span {
  const slot = (wallMs - 60) / count;
  const tool = random.pick(tools);
  const failed = random.fraction() < 0.1;
  return {
    span_id: random.hex(32),
    parent_id: parent,
    kind: 'tool_call',
    name: tool,
    start_ms: Math.round(20 + index * slot),
    duration_ms: Math.round(slot * random.fraction()),
    attrs: { tool, command: random.pick(commands), bytes: random.between(10, 20_000), attempt: 1 },
    error: failed ? 'exit status 1' : null,
  };
}

/** Model calls of a made-up run: 3.4 on average. */
export function makeModelCalls(random: Random, startMs: number, wallMs: number): ModelCall[] {
  const count = random.pick([1, 2, 2, 3, 3, 4, 5, 7]);
  return Array.from({ length: count }, (_, index) => ({
    timestamp: new Date(startMs + Math.round((index * wallMs) / count)).toISOString(),
    request_hash: random.hex(64),
    prompt_tokens: random.between(800, 9000) * (index + 1),
    completion_tokens: random.between(40, 1500),
    latency_ms: Math.round((wallMs / count) * 0.8),
    finish_reason: index === count - 1 ? 'stop' : 'tool_calls',
  }));
}
