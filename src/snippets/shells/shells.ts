import { fish } from './fish.ts';
import { posix } from './posix.ts';
import { powershell } from './powershell.ts';
import type { Shell, ShellId } from './shell.ts';

/** The shells that a reader can choose, the usual one first. */
export const shells: readonly Shell[] = [posix, fish, powershell];

/** The shell with this id; the first one where there is none. */
export function shellOf(id: string | null | undefined): Shell {
  return shells.find((shell) => shell.id === (id as ShellId)) ?? posix;
}
