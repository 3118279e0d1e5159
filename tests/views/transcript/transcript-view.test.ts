import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../schemas/cell.ts';
import { transcriptView } from '../../../src/views/transcript/transcript-view.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';
import { aStep } from '../../support/a-step.ts';

function viewOf(parts: Partial<Cell>, number = 1) {
  const view = transcriptView(aCell(parts), { ids: aRun(), own: '/cell/x/', number });
  if (!view) throw new Error('no transcript is shown');
  return view;
}

function bash(id: string, command: string) {
  return { tool_call_id: id, function_name: 'bash', arguments: { command } };
}

test('a run without steps has no transcript', () => {
  expect(transcriptView(aCell(), { ids: aRun(), own: '/' })).toBeUndefined();
  expect(transcriptView(aCell({ steps: [] }), { ids: aRun(), own: '/' })).toBeUndefined();
});

test('a step has a stable id, a time after the start of the run, its words, its calls and its facts', () => {
  const step = aStep(7, {
    timestamp: '2026-07-01T10:00:02.500Z',
    model_name: 'acme/forge',
    reasoning_content: 'hm\nhm',
    tool_calls: [bash('a', 'ls -l\nmore')],
    observation: {
      results: [{ source_call_id: 'a', content: '\u001b[31mred\u001b[0m', extra: { is_error: true } }],
    },
    metrics: { prompt_tokens: 12, prompt_token_ids: [1, 2] },
  });
  const [view] = viewOf({ started_at: '2026-07-01T10:00:00Z', steps: [step] }).steps;
  expect(view).toMatchObject({
    id: 'step-7',
    who: 'Agent · acme/forge',
    at: '2.50\u00a0s',
    tMs: 2500,
    message: { pieces: [{ text: 'step 7' }] },
    thinking: { size: '2 lines' },
    calls: [
      {
        tool: 'bash',
        brief: 'ls -l',
        failed: true,
        results: [{ pieces: [{ text: 'red', look: ['red'] }] }],
      },
    ],
    facts: [
      { name: 'prompt_tokens', value: '12' },
      { name: 'prompt_token_ids', value: '2 entries, in the data' },
    ],
  });
});

test('a step has no time where the start of the run was not recorded', () => {
  const [view] = viewOf({ steps: [aStep(1, { timestamp: '2026-07-01T10:00:02Z' })] }).steps;
  expect(view?.at).toBeUndefined();
});

test('only what is there can be left out', () => {
  const steps = [aStep(1, { source: 'user' }), aStep(2, { reasoning_content: 'hm' })];
  expect(viewOf({ steps }).filters).toEqual([
    { kind: 'prompts', label: 'prompts (1)' },
    { kind: 'thinking', label: 'thinking (1)' },
  ]);
});

describe('a long transcript', () => {
  const steps = Array.from({ length: 5000 }, (_, index) => aStep(index + 1));

  test('is divided among pages, each of which links the others', () => {
    const numbers = (part: number) => viewOf({ steps }, part).steps.map(({ number }) => number);
    expect(Array.from({ length: 20 }, (_, index) => numbers(index + 1)).flat()).toEqual(
      steps.map(({ step_id: number }) => number),
    );
    const { parts } = viewOf({ steps }, 2);
    expect(parts).toHaveLength(20);
    expect(parts.slice(0, 3)).toEqual([
      { label: '1–250', first: 1, last: 250, path: '/cell/x/' },
      { label: '251–500', first: 251, last: 500 },
      {
        label: '501–750',
        first: 501,
        last: 750,
        path: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.transcript/3/',
      },
    ]);
  });

  test('names the files that hold all of it', () => {
    expect(viewOf({ steps }).whole).toEqual({
      text: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.transcript.txt',
      data: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.steps.json',
    });
  });
});

test.each([
  ['messages', (index: number) => aStep(index, { message: '"'.repeat(200_000) })],
  [
    'calls',
    (index: number) =>
      aStep(index, { tool_calls: Array.from({ length: 300 }, (_, at) => bash(String(at), 'x')) }),
  ],
  [
    'facts',
    (index: number) =>
      aStep(index, {
        extra: Object.fromEntries(
          Array.from({ length: 400 }, (_, at) => [`fact ${String(at)}`, '&'.repeat(99)]),
        ),
      }),
  ],
])('very many %s find no more room than a page has, and the reader is told', (_, step) => {
  const view = viewOf({ steps: Array.from({ length: 250 }, (__, index) => step(index + 1)) });
  expect(JSON.stringify(view).length).toBeLessThan(700_000);
  expect(view.steps.some(({ remark }) => remark?.includes('the whole transcript has it'))).toBe(
    _ !== 'messages',
  );
  expect(view.steps).toHaveLength(250);
});

describe('sub-agents', () => {
  const refer = (...ids: string[]) => ({
    observation: {
      results: [{ content: 'done', subagent_trajectory_ref: ids.map((id) => ({ trajectory_id: id })) }],
    },
  });

  test('stand in the step that started them, with ids of their own', () => {
    const view = viewOf({
      steps: [aStep(1, refer('h'))],
      subagent_trajectories: [{ trajectory_id: 'h', agent: { name: 'helper' }, steps: [aStep(1)] }],
    });
    expect(view.steps[0]?.calls[0]?.subagents).toMatchObject([
      { title: 'helper, 1 step', steps: [{ id: 'agent-1-step-1' }] },
    ]);
    expect(view.others).toEqual([]);
  });

  test('that refer to each other in a circle are shown once each', () => {
    const view = viewOf({
      steps: [aStep(1, refer('a'))],
      subagent_trajectories: [
        { trajectory_id: 'a', steps: [aStep(1, refer('b'))] },
        { trajectory_id: 'b', steps: [aStep(1, refer('a'))] },
      ],
    });
    expect(JSON.stringify(view).match(/It is shown above\./g)).toHaveLength(1);
  });

  test('that are not in the record are named', () => {
    const [step] = viewOf({ steps: [aStep(1, refer('lost'))] }).steps;
    expect(step?.calls[0]?.subagents).toEqual([
      { title: 'lost', steps: [], note: 'Its transcript is not in the record.' },
    ]);
  });

  test('that nothing refers to are shown at the end', () => {
    const view = viewOf({
      steps: [aStep(1)],
      subagent_trajectories: [{ session_id: 's', steps: [aStep(1)] }],
    });
    expect(view.others).toMatchObject([{ title: 'sub-agent, 1 step' }]);
  });
});
