import type { Wiring } from '../wiring.ts';

/**
 * opencode reads opencode.json in the working folder; `{env:…}` is filled in when it starts, in keys as well as values, and standard
 * input becomes the prompt. Source: https://opencode.ai/docs/providers/ (custom provider) and `opencode run --help`, read with 1.18.33.
 */
export const opencode: Wiring = {
  program: 'opencode',
  install: { kind: 'npm', package: 'opencode-ai' },
  files: [
    {
      path: 'opencode.json',
      content: `{
  "$schema": "https://opencode.ai/config.json",
  "provider": {
    "codingagentbench": {
      "npm": "@ai-sdk/openai-compatible",
      "options": {
        "baseURL": "{env:CAB_ENDPOINT}",
        "apiKey": "{env:CAB_KEY}"
      },
      "models": { "{env:CAB_MODEL}": {} }
    }
  }
}`,
    },
  ],
  command: [
    ['run'],
    ['--format', 'json'],
    ['--dangerously-skip-permissions'],
    ['-m', 'codingagentbench/{CAB_MODEL}'],
  ],
  prompt: 'input',
  api: 'chat completions',
  docs: 'https://opencode.ai/docs/providers/',
  caveats: ['Newer versions also call that flag --auto.'],
  warnings: ['--dangerously-skip-permissions lets the agent run any command without asking.'],
};
