import type { Wiring } from '../wiring.ts';

/**
 * Crush reads crush.json in the working folder; it fills in variables in the endpoint and the key, not in model ids.
 * Source: https://github.com/charmbracelet/crush (README "Custom Providers", internal/cmd/run.go), read for 0.96.
 */
export const crush: Wiring = {
  program: 'crush',
  install: { kind: 'npm', package: '@charmland/crush' },
  files: [
    {
      path: 'crush.json',
      content: `{
  "$schema": "https://charm.land/crush.json",
  "providers": {
    "codingagentbench": {
      "type": "openai-compat",
      "base_url": "$CAB_ENDPOINT",
      "api_key": "$CAB_KEY",
      "models": [{ "id": "{CAB_MODEL}", "name": "{CAB_MODEL}" }]
    }
  }
}`,
    },
  ],
  command: [
    ['run'],
    ['--quiet'],
    ['--model', 'codingagentbench/{CAB_MODEL}'],
    ['--small-model', 'codingagentbench/{CAB_MODEL}'],
  ],
  prompt: 'input',
  api: 'chat completions',
  docs: 'https://github.com/charmbracelet/crush',
  warnings: ['crush run lets the agent run any command without asking.'],
};
