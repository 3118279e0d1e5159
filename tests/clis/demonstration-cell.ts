import { createHash } from 'node:crypto';
import type { Cell } from '../../schemas/cell.ts';
import type { Span } from '../../schemas/span.ts';
import type { Step } from '../../schemas/step.ts';
import { listOf } from './ask.ts';
import { answers, type changesIn, type checkTask, task } from './demonstration-task.ts';
import type { RecordedRequest } from './scripted-server.ts';

/** Everything that was seen of one demonstration run. Times are milliseconds since 1970. */
export interface Seen {
  cli: string;
  version: string;
  startedAtMs: number;
  agentStartedAtMs: number;
  agentEndedAtMs: number;
  endedAtMs: number;
  exitCode: number;
  requests: readonly RecordedRequest[];
  changes: ReturnType<typeof changesIn>;
  check: ReturnType<typeof checkTask>;
}

/** The run as a cell file. Token counts are left out: a scripted endpoint counts none. */
export function demonstrationCell(seen: Seen): Cell {
  const { cli, version, changes, check } = seen;
  const all = [...changes.added, ...changes.modified];
  const unexpected = all.filter((path) => !task.expected.includes(path));
  const at = (ms: number) => new Date(ms).toISOString();
  return {
    sweep_id: 'scripted-demonstration',
    cli,
    model: 'scripted/answers',
    task: task.id,
    category: 'demonstration',
    cli_version: version,
    exit_code: seen.exitCode,
    started_at: at(seen.startedAtMs),
    ended_at: at(seen.endedAtMs),
    scorers: {
      pass_rate: {
        pass: check.exitCode === 0 ? 1 : 0,
        exit_code: check.exitCode,
        timed_out: false,
        stdout_tail: check.stdout,
        stderr_tail: '',
      },
      latency: {
        wall_clock_ms: seen.endedAtMs - seen.startedAtMs,
        container_active_ms: seen.agentEndedAtMs - seen.agentStartedAtMs,
      },
      blast_radius: {
        blast_radius: all.length === 0 ? 0 : unexpected.length / all.length,
        added: changes.added,
        removed: [],
        modified: changes.modified,
        unexpected_changes: unexpected,
        expected_changes: all.filter((path) => task.expected.includes(path)),
        total_changes: all.length,
      },
    },
    spans: spansOf(seen),
    model_calls: asked(seen).map((request) => ({
      timestamp: at(request.receivedAtMs),
      request_hash: `sha256:${createHash('sha256').update(request.body).digest('hex')}`,
      latency_ms: request.answeredAtMs - request.receivedAtMs,
      finish_reason: request.answer && 'text' in request.answer ? 'stop' : 'tool_calls',
    })),
    steps: stepsOf(seen),
    recording: `recordings/${cli}.cast`,
    patch: `patches/${cli}.diff`,
    source: {
      note: 'A demonstration: the endpoint answered from a script, so this run says nothing about any model.',
    },
  };
}

function asked({ requests }: Seen): RecordedRequest[] {
  return requests.filter((request) => request.answer !== undefined);
}

/** Set-up, the program, what it did between the answers of the endpoint and its next questions, and the check. */
function spansOf(seen: Seen): Span[] {
  const { startedAtMs, agentStartedAtMs, agentEndedAtMs, endedAtMs, cli } = seen;
  const between = (fromMs: number, toMs: number) => ({
    start_ms: fromMs - startedAtMs,
    duration_ms: toMs - fromMs,
  });
  const root = (span_id: string, kind: string, name: string) => ({ span_id, parent_id: null, kind, name });
  const requests = asked(seen);
  const inside = requests.flatMap(({ answer, receivedAtMs, answeredAtMs }, index) => {
    const number = String(index + 1);
    const ask = {
      span_id: `ask-${number}`,
      parent_id: 'agent',
      kind: 'model_call',
      name: 'scripted/answers',
    };
    const asking = { ...ask, ...between(receivedAtMs, answeredAtMs) };
    if (!answer || 'text' in answer) return [asking];
    const until = requests[index + 1]?.receivedAtMs ?? agentEndedAtMs;
    const act = { span_id: `do-${number}`, parent_id: 'agent', kind: 'tool_call', name: answer.tool };
    return [asking, { ...act, ...between(answeredAtMs, until), attrs: answer.input }];
  });
  return [
    { ...root('setup', 'task_setup', `prepare:${task.id}`), ...between(startedAtMs, agentStartedAtMs) },
    {
      ...root('agent', 'adapter_run', `${cli}:${task.id}`),
      ...between(agentStartedAtMs, agentEndedAtMs),
      attrs: { exit_code: seen.exitCode },
    },
    ...inside,
    {
      ...root('check', 'scorer', 'node --test'),
      ...between(agentEndedAtMs, endedAtMs),
      attrs: { exit_code: seen.check.exitCode },
    },
  ];
}

function stepsOf(seen: Seen): Step[] {
  const outputs = outputsIn(seen.requests.findLast((request) => request.answer !== undefined));
  const calls = asked(seen).flatMap(({ answer, receivedAtMs }) =>
    answer && 'tool' in answer ? [{ ...answer, timestamp: new Date(receivedAtMs).toISOString() }] : [],
  );
  const agent = { source: 'agent' as const, model_name: 'scripted/answers' };
  return [
    { step_id: 1, source: 'user', message: task.prompt },
    ...calls.map(({ tool, id, input, timestamp }, index) => ({
      ...agent,
      step_id: index + 2,
      timestamp,
      tool_calls: [{ tool_call_id: id, function_name: tool, arguments: input }],
      observation: { results: [{ source_call_id: id, content: outputs[index] ?? null }] },
    })),
    { ...agent, step_id: calls.length + 2, message: answers.farewell },
  ];
}

/** What the tools returned, as the program told the endpoint in its last request. */
function outputsIn(request: RecordedRequest | undefined): string[] {
  const body = JSON.parse(request?.body ?? '{}') as Record<string, unknown>;
  const chat = listOf(body['messages']).filter((message) => message['role'] === 'tool');
  const items = listOf(body['input']).filter((item) => item['type'] === 'function_call_output');
  return [...chat.map((message) => message['content']), ...items.map((item) => item['output'])].map(
    (content) => (typeof content === 'string' ? content : JSON.stringify(content)),
  );
}
