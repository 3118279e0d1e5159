import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCell, sweepId } from './make-cell.ts';

/** Runs in one folder, so that no folder grows too large. */
const perFolder = 500;

/** Writes a data folder of made-up runs; an earlier one in its place is removed. Returns its size in bytes. */
export function generate(dataDir: string, cells: number, seed: number): number {
  const sweepDir = join(dataDir, 'sweeps', sweepId);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(sweepDir, { recursive: true });
  writeFileSync(
    join(dataDir, 'site.json'),
    JSON.stringify({ name: 'Measured', url: 'https://bench.example' }),
  );
  writeFileSync(join(sweepDir, 'sweep.json'), JSON.stringify({ sweep_id: sweepId, date: '2026-01-01' }));
  let bytes = 0;
  for (let index = 0; index < cells; index++) {
    const folder = join(sweepDir, String(Math.floor(index / perFolder)));
    if (index % perFolder === 0) mkdirSync(folder);
    const text = JSON.stringify(makeCell(index, seed));
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `${String(index)}.json`), text);
  }
  return bytes;
}
