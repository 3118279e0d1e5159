import type { Wiring } from '../wiring.ts';

/**
 * codex takes a provider by -c overrides, so no file is written; since 2026 it speaks the Responses API only.
 * Source: https://developers.openai.com/codex/config-advanced (custom model providers) and `codex exec --help`, read with 0.169.0.
 */
export const codex: Wiring = {
  program: 'codex',
  install: { kind: 'npm', package: '@openai/codex' },
  command: [
    ['exec'],
    ['-c', 'model_provider=codingagentbench'],
    ['-c', 'model_providers.codingagentbench.name=codingagentbench'],
    ['-c', 'model_providers.codingagentbench.base_url={CAB_ENDPOINT}'],
    ['-c', 'model_providers.codingagentbench.env_key=CAB_KEY'],
    ['-c', 'model_providers.codingagentbench.wire_api=responses'],
    ['--sandbox', 'workspace-write'],
    ['--skip-git-repo-check'],
    ['--json'],
    ['-m', '{CAB_MODEL}'],
    ['-'],
  ],
  prompt: 'input',
  api: 'responses',
  docs: 'https://developers.openai.com/codex/config-advanced',
  caveats: ['It says that it does not know your model and falls back to general settings for it.'],
  warnings: [
    'The agent runs commands without asking; --sandbox workspace-write lets it write in this folder only.',
  ],
};
