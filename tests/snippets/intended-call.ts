import type { Wiring } from '../../src/snippets/wiring.ts';
import { given } from './run-in-shell.ts';

/** The arguments, variables and files that a wiring means, worked out without any shell. */
export function intendedCall(wiring: Wiring, prompt: string) {
  const words = [wiring.program, ...wiring.command.flat().map(filled)];
  return {
    call: wiring.prompt === 'word' ? [...words, prompt] : words,
    stdin: wiring.prompt === 'word' ? '' : `${prompt}\n`,
    environment: Object.fromEntries(
      Object.entries(wiring.environment ?? {}).map(([name, value]) => [name, filled(value)]),
    ),
    files: Object.fromEntries(
      (wiring.files ?? []).map(({ path, content }) => [path, `${filled(content)}\n`]),
    ),
  };
}

function filled(text: string): string {
  return text
    .replaceAll('{CAB_ROOT}', given.CAB_ENDPOINT.replace(/\/v1$/, ''))
    .replaceAll(/\{(CAB_ENDPOINT|CAB_KEY|CAB_MODEL)\}/g, (_, name: keyof typeof given) => given[name]);
}
