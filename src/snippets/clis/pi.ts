import type { Wiring } from '../wiring.ts';

/**
 * pi reads models.json in its folder; the endpoint and the model id stand in it as they are, the key by the name of its variable.
 * Source: docs/models.md and `pi --help` of @mariozechner/pi-coding-agent 0.73.1, the last version under that name.
 */
export const pi: Wiring = {
  program: 'pi',
  install: { kind: 'npm', package: '@mariozechner/pi-coding-agent' },
  files: [
    {
      path: '.pi-agent/models.json',
      content: `{
  "providers": {
    "codingagentbench": {
      "baseUrl": "{CAB_ENDPOINT}",
      "api": "openai-completions",
      "apiKey": "CAB_KEY",
      "models": [{ "id": "{CAB_MODEL}" }]
    }
  }
}`,
    },
  ],
  environment: { PI_CODING_AGENT_DIR: '.pi-agent' },
  command: [['--print'], ['--mode', 'json'], ['--provider', 'codingagentbench'], ['--model', '{CAB_MODEL}']],
  prompt: 'input',
  api: 'chat completions',
  docs: 'https://github.com/earendil-works/pi',
  caveats: [
    'Newer versions are named @earendil-works/pi-coding-agent and take "$CAB_KEY" instead of "CAB_KEY" in models.json.',
  ],
  warnings: ['pi runs every command of the agent without asking.'],
};
