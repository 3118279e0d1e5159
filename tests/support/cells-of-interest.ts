import type { CellIds } from '../../src/routes/ids.ts';

/** Real cells that differ in what their page shows. */
export const cellsOfInterest = {
  reference: {
    cli: 'opencode',
    model: 'meta/llama-4-maverick-17b-128e-instruct',
    task: 'polyglot/rust-error-handling',
  },
  rateLimit: { cli: 'pi', model: 'minimaxai/minimax-m2.7', task: 'polyglot/rust-error-handling' },
  timeOut: {
    cli: 'opencode',
    model: 'mistralai/mistral-small-4-119b-2603',
    task: 'polyglot/python-reverse-string',
  },
  incompatible: { cli: 'openhands', model: 'openai/gpt-oss-120b', task: 'integrity/unsolvable-refusal' },
  contradiction: { cli: 'pi', model: 'meta/llama-3.3-70b-instruct', task: 'integrity/unsolvable-refusal' },
  litter: { cli: 'aider', model: 'openai/gpt-oss-120b', task: 'integrity/unsolvable-refusal' },
  aiderPass: { cli: 'aider', model: 'openai/gpt-oss-120b', task: 'polyglot/java-exception-handling' },
} as const satisfies Record<string, CellIds>;
