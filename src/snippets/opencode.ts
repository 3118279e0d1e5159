import { fitsHereDocument } from './fits-here-document.ts';
import { makeSnippet } from './make-snippet.ts';
import type { Snippet } from './snippet.ts';

/** What the snippet for a reader's own model says of the published run. */
export interface OwnModelFacts {
  /** The model of the published run. */
  model: string;
  /** What the agent was asked, where the data has it. */
  prompt?: string;
}

/**
 * Wires opencode to the reader's endpoint. The file holds no secret: opencode reads `{env:…}` when it starts, in keys as well as
 * values (tried with opencode 1.18.33, which also passes standard input on as the prompt, unchanged).
 */
export function opencodeSnippet({ model, prompt }: OwnModelFacts): Snippet {
  const body = prompt?.replace(/\n$/, '') ?? '';
  const known = body.trim() !== '' && fitsHereDocument(body, 'PROMPT');
  return makeSnippet({
    id: 'own-model',
    title: 'Run opencode with your own model',
    language: 'bash',
    template: known ? `${command} <<'PROMPT'\n‹0›\nPROMPT` : `${command} < prompt.txt`,
    slots: known ? [body] : [],
    caveats: [
      ...(known ? [] : [promptCaveat(body)]),
      ...caveats,
      `The published run used the model ${model}.`,
    ],
    warnings,
  });
}

const command = String.raw`export CAB_MODEL='your-model-id'

cat > opencode.json <<'JSON'
{
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
}
JSON

opencode run \
  --format json \
  --dangerously-skip-permissions \
  -m "codingagentbench/$CAB_MODEL"`;

const caveats = [
  'Run it in a copy of the task’s folder, with your endpoint and key set as above.',
  'The endpoint must speak OpenAI-compatible /v1/chat/completions.',
  'Newer versions of opencode list --dangerously-skip-permissions under the name --auto and accept both.',
  'The result reflects your model and the speed of your endpoint, not the published conditions.',
];

const warnings = [
  '--dangerously-skip-permissions lets the agent run any command without asking: use a container or a machine you can throw away.',
  'An opencode.json that is already in the folder is replaced.',
];

function promptCaveat(prompt: string): string {
  const reason =
    prompt.trim() === ''
      ? 'The task’s prompt is not part of the published data'
      : 'The task’s prompt holds characters that cannot be pasted safely into a terminal';
  return `${reason}: put it into a file named prompt.txt first.`;
}
