import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names one process, so that another one can tell whether it still runs. */
export interface ProcessName {
  pid: number;
  host: string;
  /** When the process started, in the kernel's own count; absent where the system does not tell. */
  started?: string;
}

/** The name of this process. */
export function thisProcess(): ProcessName {
  const started = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }) };
}

/**
 * Whether a process still runs. A process on another machine counts as running, because nobody here can tell.
 * A number that was given to a new process since is told apart by the start.
 */
export function isAlive(name: ProcessName): boolean {
  if (name.host !== hostname()) return true;
  if (!isRunning(name.pid)) return false;
  const started = startOf(name.pid);
  return name.started === undefined || started === undefined || started === name.started;
}

/** Whether this machine runs a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/<pid>/stat; the name of the program before it may hold spaces and brackets. See proc(5). */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
