import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clis } from '../../src/snippets/clis.ts';
import { ownModelSnippet } from '../../src/snippets/own-model.ts';
import { installCli } from './install-cli.ts';
import { runScript, type ScriptRun } from './run-script.ts';
import { type RecordedRequest, startScriptedServer } from './scripted-server.ts';

const model = 'scripted/answers';
const key = 'a-key-for-this-test';
const prompt = 'Write the file \'answer.txt\'.\n- $(exit 1) `exit 1` \\ $HOME "twice"';
const script = { commands: ["printf 'scripted\\n' > answer.txt"], farewell: 'The file is written.' };

/** What one run of a snippet against the scripted endpoint showed: the API that was asked, or every way in which it fell short. */
export type Proof = { api: string } | { faults: string[] };

/** Runs the snippet of a CLI as it is shown, with the reader's three values exported, and looks at what reached the endpoint and what the agent did. */
export async function proveCli(cli: string, version: string): Promise<Proof> {
  const snippet = ownModelSnippet({ cli, model: 'published/model', prompt });
  const wiring = clis.get(cli);
  if ('withheld' in snippet || !wiring || 'withheld' in wiring)
    return { faults: ['its snippet is withheld'] };
  const path = [installCli(cli, version)];
  const server = await startScriptedServer(script, model);
  const env = { CAB_ENDPOINT: `${server.url}/v1`, CAB_KEY: key, CAB_MODEL: model };
  try {
    return await runScript(snippet.code, { env, path, timeoutMs: 120_000 }, (run, folder) => {
      const written = join(folder, 'answer.txt');
      const text = existsSync(written) ? readFileSync(written, 'utf8') : undefined;
      const faults = faultsOf(run, server.requests, text, wiring.api);
      return faults.length === 0 ? { api: wiring.api } : { faults: [...faults, run.output.slice(-2000)] };
    });
  } finally {
    await server.close();
  }
}

function faultsOf(
  run: ScriptRun,
  requests: readonly RecordedRequest[],
  written: string | undefined,
  api: string,
): string[] {
  const asked = requests.filter((request) => request.api !== undefined);
  const checks: [boolean, string][] = [
    [run.exitCode === 0, `the command ended with ${String(run.exitCode)}`],
    [asked.length >= 2, `${String(asked.length)} requests reached the endpoint`],
    [asked.every((request) => request.model === model), 'another model was asked for'],
    [asked.every((request) => request.key === key), 'another key was sent'],
    [asked.every((request) => request.api === api), `an API other than ${api} was used`],
    [asked.some(({ body }) => holds(body, prompt)), 'the prompt did not arrive unchanged'],
    [written === 'scripted\n', 'the agent did not write the file'],
  ];
  return checks.filter(([good]) => !good).map(([, fault]) => fault);
}

/** Whether a text stands in a JSON document, inside one of its strings. */
function holds(body: string, text: string): boolean {
  return body.includes(JSON.stringify(text).slice(1, -1));
}
