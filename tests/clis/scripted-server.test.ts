import { expect, test } from 'vitest';
import { startScriptedServer } from './scripted-server.ts';

const script = { commands: ['first', 'second'], farewell: 'Done.' };
const schema = {
  properties: { command: { type: 'string' }, why: { type: 'string' } },
  required: ['command', 'why'],
};

interface Api {
  path: string;
  headers: Record<string, string>;
  /** A request after as many results of tools. */
  body: (results: number) => object;
}

const apis: [string, Api][] = [
  [
    'chat completions',
    {
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer k' },
      body: (results) => ({
        model: 'm',
        stream: true,
        tools: [{ type: 'function', function: { name: 'bash', parameters: schema } }],
        messages: Array.from({ length: results }, () => ({ role: 'tool', content: '' })),
      }),
    },
  ],
  [
    'responses',
    {
      path: '/v1/responses',
      headers: { authorization: 'Bearer k' },
      body: (results) => ({
        model: 'm',
        stream: true,
        tools: [{ type: 'function', name: 'shell', parameters: schema }, { type: 'web_search' }],
        input: Array.from({ length: results }, () => ({ type: 'function_call_output', output: '' })),
      }),
    },
  ],
  [
    'Anthropic messages',
    {
      path: '/v1/messages',
      headers: { 'x-api-key': 'k' },
      body: (results) => ({
        model: 'm',
        stream: true,
        tools: [{ name: 'Bash', input_schema: schema }],
        messages: Array.from({ length: results }, () => ({
          role: 'user',
          content: [{ type: 'tool_result' }],
        })),
      }),
    },
  ],
  [
    'Gemini',
    {
      path: '/v1beta/models/m:streamGenerateContent',
      headers: { 'x-goog-api-key': 'k' },
      body: (results) => ({
        tools: [{ functionDeclarations: [{ name: 'run_shell_command', parametersJsonSchema: schema }] }],
        contents: Array.from({ length: results }, () => ({ parts: [{ functionResponse: {} }] })),
      }),
    },
  ],
];

test.each(apis)('%s is answered command by command, then with words, as a stream', async (name, api) => {
  const server = await startScriptedServer(script, 'm');
  try {
    const replies: string[] = [];
    for (const results of [0, 1, 2]) {
      const body = JSON.stringify(api.body(results));
      const reply = await fetch(server.url + api.path, { method: 'POST', headers: api.headers, body });
      expect(reply.headers.get('content-type')).toBe('text/event-stream');
      replies.push(await reply.text());
    }
    expect(replies[0]).toMatch(/first/);
    expect(replies[0]).toMatch(/Run a step of the script/);
    expect(replies[1]).toMatch(/second/);
    expect(replies[2]).toMatch(/Done\./);
    expect(server.requests.map(({ api: asked, model, key }) => [asked, model, key])).toEqual([
      [name, 'm', 'k'],
      [name, 'm', 'k'],
      [name, 'm', 'k'],
    ]);
  } finally {
    await server.close();
  }
});

test('a request without tools gets words at once, whole where no stream is asked for; anything else is not found', async () => {
  const server = await startScriptedServer(script, 'm');
  try {
    const body = JSON.stringify({ model: 'm', messages: [] });
    const reply = await fetch(`${server.url}/v1/chat/completions`, { method: 'POST', body });
    expect(await reply.json()).toMatchObject({ choices: [{ message: { content: 'Done.' } }] });
    expect(await (await fetch(`${server.url}/v1/models`)).json()).toMatchObject({ data: [{ id: 'm' }] });
    expect((await fetch(`${server.url}/v1/other`, { method: 'POST', body: '{}' })).status).toBe(404);
  } finally {
    await server.close();
  }
});
