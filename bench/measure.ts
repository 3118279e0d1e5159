import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { treeMemoryKib } from './tree-memory.ts';

/** What a child process took. */
export interface Measured {
  wallMs: number;
  /** Largest memory of the process with all that it has started, in MB (10^6 bytes). */
  peakMb: number;
}

/** What a measured program tells about itself. */
interface Report {
  peakKib?: number;
  /** Time that is not part of the work. */
  leaveOutMs?: number;
}

/** Time between two looks at the memory of the processes that a program has started; of the program itself the system knows the peak. */
const sampleMs = 100;

const reporter = fileURLToPath(new URL('report-peak.ts', import.meta.url));

/**
 * Runs a program of this package in a Node of its own and measures it; what it prints goes to this terminal.
 * @throws Error when the program fails, or ends without a report.
 */
export async function measure(program: string, args: readonly string[]): Promise<Measured> {
  const startMs = performance.now();
  const child = spawn(process.execPath, [...flagsOf(program), '--import', reporter, program, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let report: Report = {};
  child.on('message', (part) => {
    report = { ...report, ...(part as Report) };
  });
  let treeKib = 0;
  const watch = setInterval(() => {
    treeKib = Math.max(treeKib, treeMemoryKib(child.pid ?? 0));
  }, sampleMs);
  const [code] = (await once(child, 'close').finally(() => {
    clearInterval(watch);
  })) as [number | null];
  const wallMs = performance.now() - startMs - (report.leaveOutMs ?? 0);
  if (code !== 0 || report.peakKib === undefined) throw new Error(`${program} ended with ${String(code)}.`);
  return { wallMs, peakMb: (Math.max(report.peakKib, treeKib) * 1024) / 1e6 };
}

/** The flags of Node that a program asks for in its first line, as a shell would pass them on. */
function flagsOf(program: string): string[] {
  const [first = ''] = readFileSync(program, 'utf8').split('\n', 1);
  return first.startsWith('#!') ? first.split(' ').filter((word) => word.startsWith('--')) : [];
}
