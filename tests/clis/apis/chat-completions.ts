import { type Answer, type Ask, eventsOf, listOf, type ModelApi, type ToolSchema } from '../ask.ts';

/** OpenAI's Chat Completions: POST …/chat/completions. */
export const chatCompletions: ModelApi = {
  name: 'chat completions',
  match: (path) => (path.endsWith('/chat/completions') ? {} : undefined),
  read: (body) => ({
    model: String(body['model']),
    streamed: body['stream'] === true,
    tools: listOf(body['tools']).map((tool) => {
      const { name, parameters } = tool['function'] as { name: string; parameters: ToolSchema };
      return { name, schema: parameters };
    }),
    results: listOf(body['messages']).filter((message) => message['role'] === 'tool').length,
  }),
  write,
};

const head = { id: 'chatcmpl-scripted', created: 1_767_225_600 };
const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };

function write(answer: Answer, { model, streamed }: Ask): string {
  const message = messageOf(answer);
  const finish_reason = 'text' in answer ? 'stop' : 'tool_calls';
  if (!streamed) {
    const choices = [{ index: 0, message, finish_reason }];
    return JSON.stringify({ ...head, object: 'chat.completion', model, choices, usage });
  }
  const chunk = { ...head, object: 'chat.completion.chunk', model };
  return `${eventsOf([
    { ...chunk, choices: [{ index: 0, delta: message, finish_reason: null }] },
    { ...chunk, choices: [{ index: 0, delta: {}, finish_reason }] },
    { ...chunk, choices: [], usage },
  ])}data: [DONE]\n\n`;
}

function messageOf(answer: Answer): object {
  if ('text' in answer) return { role: 'assistant', content: answer.text };
  const call = { name: answer.tool, arguments: JSON.stringify(answer.input) };
  return {
    role: 'assistant',
    content: null,
    tool_calls: [{ index: 0, id: answer.id, type: 'function', function: call }],
  };
}
