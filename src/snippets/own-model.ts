import { checkedSentence } from './checked.ts';
import { clis } from './clis.ts';
import { fitsHereDocument } from './fits-here-document.ts';
import { makeSnippet } from './make-snippet.ts';
import { posix } from './shells/posix.ts';
import type { Shell } from './shells/shell.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';
import type { Wiring } from './wiring.ts';

/** What the snippet for a reader's own model says of the published run. */
export interface OwnModelFacts {
  cli: string;
  /** The model of the published run; absent where the snippet is for no run in particular, and says everything that is known. */
  model?: string | undefined;
  /** What the agent was asked, where the data has it. */
  prompt?: string | undefined;
  /** Version of the CLI in that run, where it is known. */
  version?: string | undefined;
}

/** How to run a CLI with the reader's own model, where bench-pages knows how its configuration works. */
export function ownModelSnippet(facts: OwnModelFacts, shell: Shell = posix): Snippet | WithheldSnippet {
  const { cli } = facts;
  const heading = { id: 'own-model', title: `Run ${cli} with your own model` };
  const wiring = clis.get(cli) ?? {
    withheld: `bench-pages does not know how ${cli} is told of another model`,
  };
  if ('withheld' in wiring) return { ...heading, withheld: wiring.withheld };
  const body = facts.prompt?.replace(/\n$/, '') ?? '';
  const known = body.trim() !== '' && fitsHereDocument(body, 'PROMPT');
  return makeSnippet({
    ...heading,
    language: 'bash',
    template: knownScript(cli, wiring, shell, known),
    slots: known ? [shell.escape(body)] : [],
    caveats: [...(known ? [] : [promptCaveat(body, facts.model)]), ...caveatsOf(wiring, facts)],
    warnings: warningsOf(wiring),
  });
}

/** There are few CLIs and shells, and many runs. */
const scripts = new Map<string, string>();

function knownScript(cli: string, wiring: Wiring, shell: Shell, hasPrompt: boolean): string {
  const key = `${shell.id} ${String(hasPrompt)} ${cli}`;
  const script = scripts.get(key) ?? scriptOf(wiring, shell, hasPrompt ? shell.literal('‹0›') : undefined);
  scripts.set(key, script);
  return script;
}

/** The files, the variables and the command, in the way of a shell; the prompt comes from prompt.txt where there is no literal. */
function scriptOf(wiring: Wiring, shell: Shell, literal: string | undefined): string {
  const { files = [], environment = {}, prompt } = wiring;
  const lines = [
    wiring.program,
    ...wiring.command.map((words) => words.map((word) => wordOf(shell, word)).join(' ')),
  ];
  const assigned = Object.entries(environment).map(([name, value]) =>
    shell.assign(name, wordOf(shell, value)),
  );
  const command =
    prompt === 'input'
      ? shell.feed(shell.command(joinFirst(lines)), literal)
      : `${shell.hold(literal)}\n\n${shell.command(joinFirst(lines))} ${shell.held}`;
  return [
    ...files.map(({ path, content }) => shell.writeFile(path, content, 'JSON')),
    assigned.join('\n'),
    command,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A subcommand stands on the line of the program. */
function joinFirst([program = '', first = '', ...rest]: string[]): string[] {
  return first.startsWith('-') ? [program, first, ...rest] : [`${program} ${first}`, ...rest];
}

function wordOf(shell: Shell, text: string): string {
  if (/\{CAB_/.test(text)) return shell.expand(text);
  const bare = /^[A-Za-z0-9_./@-][A-Za-z0-9_./@=-]*$/.test(text);
  return bare ? text : `'${text}'`;
}

const speaks = {
  'chat completions': 'OpenAI-compatible /v1/chat/completions',
  responses: 'OpenAI’s Responses API, /v1/responses',
  'Anthropic messages': 'the Anthropic Messages API, /v1/messages',
  Gemini: 'the Gemini API, /v1beta/models',
};

function caveatsOf({ api, caveats = [] }: Wiring, { cli, model, version }: OwnModelFacts): string[] {
  const checked = checkedSentence(cli, version);
  return [
    ...(checked === undefined ? [] : [checked]),
    `Run it in a copy of the task’s folder. The endpoint must speak ${speaks[api]}.`,
    ...(model === undefined ? caveats : []),
  ];
}

function warningsOf({ files = [], warnings }: Wiring): string[] {
  const replaced = files.map(({ path }) => `It replaces ${path} in the folder.`);
  return [...warnings.map((sentence) => `${sentence} ${throwaway}`), ...replaced];
}

const throwaway = 'Use a machine you can throw away.';

function promptCaveat(prompt: string, model: string | undefined): string {
  if (model === undefined) return 'Put the prompt into prompt.txt first.';
  const reason =
    prompt.trim() === ''
      ? 'The task’s prompt is not published'
      : 'The task’s prompt holds characters that cannot be pasted safely into a terminal';
  return `${reason}: put it into prompt.txt first.`;
}
