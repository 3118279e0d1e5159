import type { Answer, Ask, Tool, ToolSchema } from './ask.ts';

/** What the scripted model does: commands in their order, then words. */
export interface Script {
  commands: readonly string[];
  farewell: string;
}

/** The next message of a script: the command after as many as were carried out, else its last words. A request without a tool for commands gets the words at once. */
export function answerAsk({ commands, farewell }: Script, { tools, results }: Ask): Answer {
  const command = commands[results];
  const tool = tools.find(({ name }) => commandTools.has(name.toLowerCase()));
  if (command === undefined || !tool) return { text: farewell };
  return { tool: tool.name, id: `call_${String(results + 1)}`, input: inputOf(tool, command) };
}

/** The names under which programs offer to run a command. */
const commandTools = new Set(['bash', 'exec_command', 'shell', 'shell_command', 'run_shell_command']);

function inputOf({ schema }: Tool, command: string): Record<string, unknown> {
  const { properties = {}, required = [] } = schema;
  const key = ['command', 'cmd'].find((name) => name in properties) ?? 'command';
  const others = required.filter((name) => name !== key);
  const value = kindOf(properties[key]) === 'array' ? ['bash', '-lc', command] : command;
  return { [key]: value, ...Object.fromEntries(others.map((name) => [name, filler(properties[name])])) };
}

type Property = NonNullable<ToolSchema['properties']>[string];

/** A harmless value for a field that the program insists on. */
function filler(property: Property | undefined): unknown {
  if (property?.enum !== undefined) return property.enum[0];
  const fillers: Record<string, unknown> = { boolean: false, integer: 60_000, number: 60_000, array: [] };
  return fillers[kindOf(property)] ?? 'Run a step of the script';
}

function kindOf(property: Property | undefined): string {
  const { type } = property ?? {};
  return (Array.isArray(type) ? type[0] : type)?.toLowerCase() ?? 'string';
}
