import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownModelSnippet } from '../../src/snippets/own-model.ts';
import { demonstrationCell } from './demonstration-cell.ts';
import { answers, changesIn, checkTask, layTask, task } from './demonstration-task.ts';
import { installCli } from './install-cli.ts';
import { runScript } from './run-script.ts';
import { startScriptedServer } from './scripted-server.ts';

/**
 * `npm run record:demonstrations`: runs the snippets of some CLIs on a small task against the scripted endpoint, in a terminal that
 * asciinema records (apt-get install asciinema), and writes the runs into tests/fixtures/sites/demonstration.
 */
const target = join(import.meta.dirname, '../fixtures/sites/demonstration');

/** The lines of a snippet that make its output JSON, which nobody reads in a recording. */
const demonstrations = [
  { cli: 'opencode', version: '1.18.33', unread: '  --format json \\\n' },
  { cli: 'codex', version: '0.169.0', unread: '  --json \\\n' },
  { cli: 'copilot', version: '1.0.102', unread: '' },
];

for (const { cli, version, unread } of demonstrations) {
  const snippet = ownModelSnippet({ cli, prompt: task.prompt });
  if ('withheld' in snippet) throw new Error(snippet.withheld);
  await record(cli, version, snippet.code.replace(unread, ''));
}

async function record(cli: string, version: string, code: string): Promise<void> {
  const server = await startScriptedServer(answers, 'scripted/answers');
  const path = [installCli(cli, version)];
  const env = {
    SHELL: '/bin/bash',
    CAB_ENDPOINT: `${server.url}/v1`,
    CAB_KEY: 'a-key',
    CAB_MODEL: 'scripted/answers',
    SNIPPET: code,
  };
  const command = `asciinema rec -q --cols 100 --rows 30 -c 'bash -c "$SNIPPET"' ../recording.cast`;
  const startedAtMs = Date.now();
  let agentStartedAtMs = startedAtMs;
  const prepare = (folder: string) => {
    layTask(folder);
    agentStartedAtMs = Date.now();
  };
  try {
    await runScript(command, { env, path, timeoutMs: 120_000, prepare }, (run, folder) => {
      const agentEndedAtMs = Date.now();
      const check = checkTask(folder);
      const endedAtMs = Date.now();
      const changes = changesIn(folder);
      const times = { startedAtMs, agentStartedAtMs, agentEndedAtMs, endedAtMs };
      const seen = {
        cli,
        version,
        ...times,
        exitCode: run.exitCode ?? -1,
        requests: server.requests,
        changes,
        check,
      };
      const neutral = (text: string) => withoutPlaces(text, dirname(folder), server.url);
      write(
        `sweeps/scripted-demonstration/${cli}.json`,
        neutral(`${JSON.stringify(demonstrationCell(seen), null, 2)}\n`),
      );
      write(`patches/${cli}.diff`, neutral(changes.patch));
      write(`recordings/${cli}.cast`, neutral(readFileSync(join(folder, '../recording.cast'), 'utf8')));
    });
  } finally {
    await server.close();
  }
}

function write(path: string, text: string): void {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The text without the folders and the port of the machine that made it. */
function withoutPlaces(text: string, root: string, url: string): string {
  return text
    .replaceAll(join(root, 'work'), '/work')
    .replaceAll(join(root, 'home'), '/home/agent')
    .replaceAll(root, '')
    .replaceAll(url, 'http://127.0.0.1:8000');
}
