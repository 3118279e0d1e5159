/**
 * How a CLI is run once, without a person, with the reader's own endpoint, key and model. `{CAB_ENDPOINT}`, `{CAB_KEY}`,
 * `{CAB_MODEL}` and `{CAB_ROOT}` (the endpoint without /v1 at its end) stand for the reader's values; each shell has its own way to write them.
 */
export interface Wiring {
  /** The command by which the program is started. */
  program: string;
  install?: Install;
  /** Files that the program reads, written into the working folder. */
  files?: WiringFile[];
  /** Variables that the program reads, in order. */
  environment?: Record<string, string>;
  /** Lines of the command after the program's name, each one or more words. */
  command: string[][];
  /** How the prompt arrives: on standard input, or as the word after the last one. */
  prompt: 'input' | 'word';
  /** What the endpoint must speak. */
  api: 'chat completions' | 'responses' | 'Anthropic messages' | 'Gemini';
  /** Address of the CLI's own documentation of all this. */
  docs: string;
  /** What limits the result, one sentence each. */
  caveats?: string[];
  /** What can do harm, one sentence each. */
  warnings: string[];
}

/** A configuration file, whole. */
interface WiringFile {
  path: string;
  content: string;
}

/** Where a version of the program comes from. */
interface Install {
  kind: 'npm' | 'uv';
  package: string;
}

/** A program that cannot be run this way, and why: a clause that completes "Not shown: …", without a full stop. */
export interface NoWiring {
  withheld: string;
}
