import { type Answer, type Ask, eventsOf, listOf, type ModelApi, type ToolSchema } from '../ask.ts';

/** OpenAI's Responses: POST …/responses. */
export const responses: ModelApi = {
  name: 'responses',
  match: (path) => (path.endsWith('/responses') ? {} : undefined),
  read: (body) => ({
    model: String(body['model']),
    streamed: body['stream'] === true,
    tools: listOf(body['tools'])
      .filter((tool) => tool['type'] === 'function')
      .map((tool) => ({ name: String(tool['name']), schema: tool['parameters'] as ToolSchema })),
    results: listOf(body['input']).filter((item) => item['type'] === 'function_call_output').length,
  }),
  write,
};

function write(answer: Answer, { model, streamed }: Ask): string {
  const item = itemOf(answer);
  const response = { id: 'resp_scripted', object: 'response', created_at: 1_767_225_600, model };
  const done = { ...response, status: 'completed', output: [item], usage };
  if (!streamed) return JSON.stringify(done);
  return eventsOf(
    [
      { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
      { type: 'response.output_item.added', output_index: 0, item: { ...item, status: 'in_progress' } },
      ...('text' in answer
        ? [
            {
              type: 'response.output_text.delta',
              item_id: 'item',
              output_index: 0,
              content_index: 0,
              delta: answer.text,
            },
          ]
        : []),
      { type: 'response.output_item.done', output_index: 0, item },
      { type: 'response.completed', response: done },
    ],
    true,
  );
}

const usage = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 120,
};

function itemOf(answer: Answer): object {
  if ('text' in answer) {
    const content = [{ type: 'output_text', text: answer.text, annotations: [] }];
    return { type: 'message', id: 'item', role: 'assistant', status: 'completed', content };
  }
  const { tool: name, id: call_id, input } = answer;
  return {
    type: 'function_call',
    id: 'item',
    call_id,
    name,
    arguments: JSON.stringify(input),
    status: 'completed',
  };
}
