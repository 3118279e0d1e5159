import { type Answer, type Ask, eventsOf, listOf, type ModelApi, type ToolSchema } from '../ask.ts';

/** Anthropic's Messages: POST …/v1/messages. */
export const anthropicMessages: ModelApi = {
  name: 'Anthropic messages',
  match: (path) => (path.endsWith('/v1/messages') ? {} : undefined),
  read: (body) => ({
    model: String(body['model']),
    streamed: body['stream'] === true,
    tools: listOf(body['tools'])
      .filter((tool) => 'input_schema' in tool)
      .map((tool) => ({ name: String(tool['name']), schema: tool['input_schema'] as ToolSchema })),
    results: listOf(body['messages'])
      .flatMap((message) => listOf(message['content']))
      .filter((part) => part['type'] === 'tool_result').length,
  }),
  write,
};

function write(answer: Answer, { model, streamed }: Ask): string {
  const stop_reason = 'text' in answer ? 'end_turn' : 'tool_use';
  const block = blockOf(answer);
  const message = { id: 'msg_scripted', type: 'message', role: 'assistant', model, stop_sequence: null };
  const usage = { input_tokens: 100, output_tokens: 20 };
  if (!streamed) return JSON.stringify({ ...message, content: [block], stop_reason, usage });
  return eventsOf(
    [
      { type: 'message_start', message: { ...message, content: [], stop_reason: null, usage } },
      { type: 'content_block_start', index: 0, content_block: { ...block, ...empty(answer) } },
      { type: 'content_block_delta', index: 0, delta: deltaOf(answer) },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason, stop_sequence: null }, usage },
      { type: 'message_stop' },
    ],
    true,
  );
}

function blockOf(answer: Answer): object {
  if ('text' in answer) return { type: 'text', text: answer.text };
  return { type: 'tool_use', id: answer.id, name: answer.tool, input: answer.input };
}

function empty(answer: Answer): object {
  return 'text' in answer ? { text: '' } : { input: {} };
}

function deltaOf(answer: Answer): object {
  if ('text' in answer) return { type: 'text_delta', text: answer.text };
  return { type: 'input_json_delta', partial_json: JSON.stringify(answer.input) };
}
