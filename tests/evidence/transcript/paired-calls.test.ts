import { expect, test } from 'vitest';
import { contentText } from '../../../src/evidence/transcript/content-text.ts';
import { pairedCalls } from '../../../src/evidence/transcript/paired-calls.ts';
import { aStep } from '../../support/a-step.ts';

const call = (id: string) => ({ tool_call_id: id, function_name: 'bash', arguments: {} });
const result = (id: string | undefined, content: string) => ({
  ...(id === undefined ? {} : { source_call_id: id }),
  content,
});

test('each call has its own results, in the order of the calls, and results of no call come last', () => {
  const results = [
    result('b', '1'),
    result('a', '2'),
    result('b', '3'),
    result('z', '4'),
    result(undefined, '5'),
  ];
  const paired = pairedCalls(aStep(1, { tool_calls: [call('a'), call('b')], observation: { results } }));
  expect(paired.map((one) => [one.call?.tool_call_id, one.results.map(({ content }) => content)])).toEqual([
    ['a', ['2']],
    ['b', ['1', '3']],
    [undefined, ['4']],
    [undefined, ['5']],
  ]);
});

test('of two calls with one id the first takes the results, so that none is shown twice', () => {
  const step = aStep(1, { tool_calls: [call('a'), call('a')], observation: { results: [result('a', '1')] } });
  expect(pairedCalls(step).map(({ results }) => results.length)).toEqual([1, 0]);
});

test.each([
  ['text', 'hello', 'hello'],
  ['nothing', null, ''],
  [
    'parts',
    [
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
    ],
    'a\nb',
  ],
  [
    'a picture',
    [{ type: 'image', source: { path: 'x.png' } }],
    '[image, not shown: {"source":{"path":"x.png"}}]',
  ],
])('content that is %s is a text', (_, content, text) => {
  expect(contentText(content)).toBe(text);
});
