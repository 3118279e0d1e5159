import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, cell } from '../../schemas/cell.ts';

/** Folder of the hostile data. */
export const hostileData = join(import.meta.dirname, '../fixtures/sites/hostile');

const files = {
  quotes: 'sweeps/first/quotes.json',
  devices: 'sweeps/first/devices.json',
  markup: 'sweeps/first/markup.json',
  controls: 'sweeps/second/controls.json',
  terminal: 'sweeps/second/terminal.json',
};

/** A run whose every text is a payload. */
export type HostileRun = keyof typeof files;

/** All hostile runs. */
export const hostileRuns = Object.keys(files) as HostileRun[];

/** A hostile run as its file holds it. */
export function hostileRun(name: HostileRun): Cell {
  return cell.parse(JSON.parse(readFileSync(join(hostileData, files[name]), 'utf8')));
}
