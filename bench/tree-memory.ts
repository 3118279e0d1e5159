import { globSync, readFileSync } from 'node:fs';

/** Memory of a process and of all that it has started, in KiB; 0 where the system does not tell (only Linux does). */
export function treeMemoryKib(pid: number): number {
  const children = globSync(`/proc/${String(pid)}/task/*/children`).flatMap((file) => numbersIn(read(file)));
  return memoryKib(pid) + children.reduce((sum, child) => sum + treeMemoryKib(child), 0);
}

function memoryKib(pid: number): number {
  return numbersIn(/^VmRSS:.*$/m.exec(read(`/proc/${String(pid)}/status`))?.[0] ?? '')[0] ?? 0;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** A process that has just ended has no files any more. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
