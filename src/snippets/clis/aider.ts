import type { Wiring } from '../wiring.ts';

/**
 * aider reaches its models through LiteLLM, in which the prefix openai/ means any OpenAI-compatible endpoint.
 * Source: https://aider.chat/docs/llms/openai-compat.html, /docs/scripting.html and /docs/config/options.html, read for 0.86.
 */
export const aider: Wiring = {
  program: 'aider',
  install: { kind: 'uv', package: 'aider-chat' },
  environment: { OPENAI_API_BASE: '{CAB_ENDPOINT}', OPENAI_API_KEY: '{CAB_KEY}' },
  command: [
    ['--model', 'openai/{CAB_MODEL}'],
    ['--yes-always'],
    ['--no-check-update'],
    ['--no-show-model-warnings'],
    ['--message'],
  ],
  prompt: 'word',
  api: 'chat completions',
  docs: 'https://aider.chat/docs/llms/openai-compat.html',
  caveats: ['aider commits its changes to git, and leaves its history and caches in the folder.'],
  warnings: ['--yes-always agrees to whatever the agent asks for.'],
};
