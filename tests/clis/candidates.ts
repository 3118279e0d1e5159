/** Versions of a CLI to prove its snippet with, the newest first, or why none can be had. */
export type Candidate = { versions: string[] } | { not_checked: string };

const pypi = 'it is published on PyPI, which the machines of this project do not reach';

/**
 * By id of the CLI. Where the registry has the version that published runs used, it is among them: codex 0.140.0, copilot 1.0.63, pi 0.73.1;
 * else its nearest neighbours: opencode 1.15.4 and 1.15.13 around 1.15.10, qwen-code 0.15.10 and 0.21.2 around 0.16.1.
 */
export const candidates: Record<string, Candidate> = {
  aider: { not_checked: pypi },
  'claude-code': { versions: ['2.1.332'] },
  codex: { versions: ['0.169.0', '0.140.0'] },
  copilot: { versions: ['1.0.102', '1.0.63'] },
  crush: {
    not_checked:
      'its npm package fetches the program from GitHub while it installs, which the machines of this project do not reach',
  },
  'gemini-cli': { versions: ['0.61.0'] },
  goose: { not_checked: 'it is published on GitHub only, which the machines of this project do not reach' },
  opencode: { versions: ['1.18.33', '1.15.13', '1.15.4'] },
  openhands: { not_checked: pypi },
  pi: { versions: ['0.73.1'] },
  plandex: { not_checked: 'it needs a server of its own and a person at the keyboard' },
  'qwen-code': { versions: ['0.24.4', '0.21.2', '0.15.10'] },
};
