/** A tool that a program offers to the model, by its name and the JSON Schema of what it takes. */
export interface Tool {
  name: string;
  schema: ToolSchema;
}

export interface ToolSchema {
  properties?: Record<string, { type?: string | string[]; enum?: unknown[] }>;
  required?: string[];
}

/** A request for the next message of a conversation, the same whatever API it came in by. */
export interface Ask {
  model: string;
  tools: Tool[];
  /** How many results of tools the conversation holds so far. */
  results: number;
  streamed: boolean;
}

/** The next message of the model: words, or one call of a tool. */
export type Answer = { text: string } | { tool: string; id: string; input: Record<string, unknown> };

/** One of the ways in which programs ask models, over HTTP. */
export interface ModelApi {
  name: string;
  /** The model that the path names, where it does; undefined when the path is not of this API. */
  match(path: string): { model?: string; streamed?: boolean } | undefined;
  read(body: Record<string, unknown>): Omit<Ask, 'streamed'> & { streamed?: boolean };
  /** The body of the reply: server-sent events where the request is streamed, else JSON. */
  write(answer: Answer, ask: Ask): string;
}

/** The parts of a value that came as JSON: an empty list where it is none. */
export function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

/** Server-sent events, one for each value, each named by its type where the API names them. */
export function eventsOf(values: readonly object[], named = false): string {
  return values
    .map((value) => {
      const name = named && 'type' in value ? `event: ${String(value.type)}\n` : '';
      return `${name}data: ${JSON.stringify(value)}\n\n`;
    })
    .join('');
}
