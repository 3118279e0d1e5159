import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a script left behind. */
export interface ScriptRun {
  /** Null when it was ended because it took too long. */
  exitCode: number | null;
  output: string;
}

/** The environment of a script besides its own home: nothing of the person who runs the tests. */
export interface ScriptSetting {
  env: Record<string, string>;
  /** Folders for the front of the search path. */
  path: string[];
  timeoutMs: number;
  /** Puts into the folder what the script finds there. */
  prepare?: (folder: string) => void;
}

/** Runs a bash script in an empty folder with an empty home, and hands the folder to `look` before all is removed. */
export async function runScript<Found>(
  script: string,
  { env, path, timeoutMs, prepare }: ScriptSetting,
  look: (run: ScriptRun, folder: string) => Found,
): Promise<Found> {
  const root = mkdtempSync(join(tmpdir(), 'bench-pages-cli-'));
  const [home, work] = [join(root, 'home'), join(root, 'work')];
  mkdirSync(home);
  mkdirSync(work);
  prepare?.(work);
  const full = {
    ...env,
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    PATH: [...path, ...(process.env['PATH'] ?? '').split(':')].join(':'),
  };
  try {
    return look(await waitFor(script, work, full, timeoutMs), work);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function waitFor(
  script: string,
  cwd: string,
  env: Record<string, string>,
  timeoutMs: number,
): Promise<ScriptRun> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => parts.push(text));
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, output: parts.join('') });
    });
  });
}
