import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerAsk, type Script } from './answer-ask.ts';
import { anthropicMessages } from './apis/anthropic-messages.ts';
import { chatCompletions } from './apis/chat-completions.ts';
import { gemini } from './apis/gemini.ts';
import { responses } from './apis/responses.ts';
import type { Answer, Ask, ModelApi } from './ask.ts';

const apis: readonly ModelApi[] = [chatCompletions, responses, anthropicMessages, gemini];

/** What reached the server, one entry a request. */
export interface RecordedRequest {
  method: string;
  path: string;
  /** Name of the API by which a model was asked; absent for everything else. */
  api?: string;
  /** The model that was asked for. */
  model?: string;
  /** The secret it carried, wherever this API carries it. */
  key: string | undefined;
  receivedAtMs: number;
  answeredAtMs: number;
  answer?: Answer;
  body: string;
}

/** A model endpoint on this machine that answers from a script. */
export interface ScriptedServer {
  /** Address without a path: http://127.0.0.1:{port}. */
  url: string;
  requests: RecordedRequest[];
  close(): Promise<void>;
}

/** Starts the endpoint on a free port of 127.0.0.1. It speaks four APIs, streamed or not, and lists one model. */
export async function startScriptedServer(script: Script, model: string): Promise<ScriptedServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const receivedAtMs = Date.now();
      const { method = '', headers } = request;
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const reply = method === 'POST' ? replyTo(script, pathname, body) : undefined;
      const sent = reply?.text ?? JSON.stringify(modelList(model));
      const type = reply?.ask.streamed === true ? 'text/event-stream' : 'application/json';
      response.writeHead(reply !== undefined || method === 'GET' ? 200 : 404, { 'content-type': type });
      response.end(sent);
      requests.push({
        method,
        path: pathname,
        ...(reply && { api: reply.api.name, model: reply.ask.model, answer: reply.answer }),
        key: keyOf(headers, searchParams),
        receivedAtMs,
        answeredAtMs: Date.now(),
        body,
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function replyTo(
  script: Script,
  path: string,
  body: string,
): { api: ModelApi; ask: Ask; answer: Answer; text: string } | undefined {
  for (const api of apis) {
    const fromPath = api.match(path);
    if (!fromPath) continue;
    const ask = { streamed: false, ...api.read(JSON.parse(body) as Record<string, unknown>), ...fromPath };
    const answer = answerAsk(script, ask);
    return { api, ask, answer, text: api.write(answer, ask) };
  }
  return undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function keyOf(headers: IncomingMessage['headers'], query: URLSearchParams): string | undefined {
  const bearer = headers.authorization?.replace(/^Bearer /, '');
  const named = headers['x-api-key'] ?? headers['x-goog-api-key'] ?? query.get('key') ?? undefined;
  return bearer ?? (Array.isArray(named) ? named[0] : named);
}

function modelList(model: string): object {
  return { object: 'list', data: [{ id: model, object: 'model', created: 0, owned_by: 'script' }] };
}
