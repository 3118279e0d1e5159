import { describe, expect, test } from 'vitest';
import { filedSteps } from '../../../src/client/find/filed-steps.ts';
import { aStep } from '../../support/a-step.ts';

const call = { tool_call_id: 'c1', function_name: 'bash', arguments: { command: 'ls', limits: [3, true] } };

describe('the steps of a filed transcript', () => {
  test('name the page that holds them, and none where it is this one', () => {
    const pages = [{ first: 251, last: 500, href: '/files/x.transcript/2/' }];
    const steps = filedSteps({ steps: [aStep(250), aStep(251), aStep(500)] }, pages);
    expect(steps.map(({ number, href }) => [number, href])).toEqual([
      [250, undefined],
      [251, '/files/x.transcript/2/#step-251'],
      [500, '/files/x.transcript/2/#step-500'],
    ]);
  });

  test('hold what was said, thought, called and returned, without the ids of calls', () => {
    const step = aStep(1, {
      message: [{ type: 'text', text: 'said' }],
      reasoning_content: 'thought',
      tool_calls: [call],
      observation: { results: [{ source_call_id: 'c1', content: 'came back' }] },
    });
    expect(filedSteps({ steps: [step] }, [])[0]?.text).toBe('said thought bash ls 3 true came back');
  });

  test('hold what their sub-agents did, and end where these call each other', () => {
    const starts = (id: string) => ({ results: [{ subagent_trajectory_ref: [{ trajectory_id: id }] }] });
    const helper = (id: string, other: string) => ({
      trajectory_id: id,
      steps: [aStep(1, { message: `by ${id}`, observation: starts(other) })],
    });
    const steps = [aStep(1, { message: 'asks', observation: starts('one') }), aStep(2)];
    const subagent_trajectories = [helper('one', 'two'), helper('two', 'one')];
    expect(filedSteps({ steps, subagent_trajectories }, []).map(({ text }) => text)).toEqual([
      'asks by one by two',
      'step 2',
    ]);
  });
});
