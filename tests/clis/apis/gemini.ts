import { type Answer, type Ask, eventsOf, listOf, type ModelApi, type ToolSchema } from '../ask.ts';

const pattern = /\/models\/(?<model>[^:]+):(?<method>generateContent|streamGenerateContent)$/;

/** Google's Gemini: POST …/models/{model}:streamGenerateContent. */
export const gemini: ModelApi = {
  name: 'Gemini',
  match: (path) => {
    const { model, method } = pattern.exec(path)?.groups ?? {};
    if (model === undefined) return undefined;
    return { model: decodeURIComponent(model), streamed: method === 'streamGenerateContent' };
  },
  read: (body) => ({
    model: '',
    tools: listOf(body['tools'])
      .flatMap((tool) => listOf(tool['functionDeclarations']))
      .map((tool) => ({
        name: String(tool['name']),
        schema: (tool['parametersJsonSchema'] ?? tool['parameters']) as ToolSchema,
      })),
    results: listOf(body['contents'])
      .flatMap((content) => listOf(content['parts']))
      .filter((part) => 'functionResponse' in part).length,
  }),
  write,
};

function write(answer: Answer, { streamed, model }: Ask): string {
  const part =
    'text' in answer
      ? { text: answer.text }
      : { functionCall: { id: answer.id, name: answer.tool, args: answer.input } };
  const reply = {
    candidates: [{ index: 0, content: { role: 'model', parts: [part] }, finishReason: 'STOP' }],
    usageMetadata: { promptTokenCount: 100, candidatesTokenCount: 20, totalTokenCount: 120 },
    modelVersion: model,
  };
  return streamed ? eventsOf([reply]) : JSON.stringify(reply);
}
