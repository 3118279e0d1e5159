import type { Wiring } from '../wiring.ts';

/**
 * Claude Code speaks the Anthropic Messages API only, at any address it is given.
 * Source: https://code.claude.com/docs/en/llm-gateway and `claude --help`, read with 2.1.332.
 */
export const claudeCode: Wiring = {
  program: 'claude',
  install: { kind: 'npm', package: '@anthropic-ai/claude-code' },
  environment: {
    ANTHROPIC_BASE_URL: '{CAB_ROOT}',
    ANTHROPIC_AUTH_TOKEN: '{CAB_KEY}',
    ANTHROPIC_MODEL: '{CAB_MODEL}',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  },
  command: [
    ['--print'],
    ['--verbose'],
    ['--output-format', 'stream-json'],
    ['--allowedTools', 'Bash,Edit,Read,Write'],
  ],
  prompt: 'input',
  api: 'Anthropic messages',
  docs: 'https://code.claude.com/docs/en/llm-gateway',
  caveats: ['An endpoint that speaks only OpenAI’s APIs needs a gateway that translates.'],
  warnings: ['--allowedTools Bash lets the agent run any command without asking.'],
};
