import { aider } from './clis/aider.ts';
import { claudeCode } from './clis/claude-code.ts';
import { codex } from './clis/codex.ts';
import { copilot } from './clis/copilot.ts';
import { crush } from './clis/crush.ts';
import { geminiCli } from './clis/gemini-cli.ts';
import { goose } from './clis/goose.ts';
import { opencode } from './clis/opencode.ts';
import { openhands } from './clis/openhands.ts';
import { pi } from './clis/pi.ts';
import { plandex } from './clis/plandex.ts';
import { qwenCode } from './clis/qwen-code.ts';
import type { NoWiring, Wiring } from './wiring.ts';

/** Every CLI whose way to the reader's own model is known, by its id in the data. */
export const clis: ReadonlyMap<string, Wiring | NoWiring> = new Map<string, Wiring | NoWiring>([
  ['aider', aider],
  ['claude-code', claudeCode],
  ['codex', codex],
  ['copilot', copilot],
  ['crush', crush],
  ['gemini-cli', geminiCli],
  ['goose', goose],
  ['opencode', opencode],
  ['openhands', openhands],
  ['pi', pi],
  ['plandex', plandex],
  ['qwen-code', qwenCode],
]);
