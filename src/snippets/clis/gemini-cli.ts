import type { Wiring } from '../wiring.ts';

/**
 * Gemini CLI speaks the Gemini API only; with an address of its own it takes the key only where the settings choose it, and settings of a
 * folder count only where the folder is trusted. Source: docs/reference/configuration.md and docs/cli/trusted-folders.md in @google/gemini-cli 0.61.0.
 */
export const geminiCli: Wiring = {
  program: 'gemini',
  install: { kind: 'npm', package: '@google/gemini-cli' },
  files: [
    {
      path: '.gemini/settings.json',
      content: `{ "security": { "auth": { "selectedType": "gemini-api-key" } } }`,
    },
  ],
  environment: {
    GEMINI_CLI_TRUST_WORKSPACE: 'true',
    GOOGLE_GEMINI_BASE_URL: '{CAB_ROOT}',
    GEMINI_API_KEY: '{CAB_KEY}',
  },
  command: [['--yolo'], ['--output-format', 'stream-json'], ['-m', '{CAB_MODEL}']],
  prompt: 'input',
  api: 'Gemini',
  docs: 'https://geminicli.com/docs/reference/configuration/',
  caveats: ['An endpoint that speaks only OpenAI’s APIs needs a gateway that translates.'],
  warnings: ['--yolo lets the agent run any command without asking.'],
};
