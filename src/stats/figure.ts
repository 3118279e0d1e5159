import type { Absent } from './reading.ts';

/** One figure of a system and the number of tasks it rests on, or why there is none. */
export type Figure = { state: 'measured'; value: number; tasks: number } | { state: Absent['state'] };
