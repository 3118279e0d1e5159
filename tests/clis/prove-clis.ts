import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedCli } from '../../src/snippets/checked.ts';
import { candidates } from './candidates.ts';
import { proveCli } from './prove-cli.ts';

/**
 * `npm run test:clis`: proves the snippet of every CLI that can be had, or of those that are named, and fails where a proof fails or
 * the committed results say something else. With --write it writes the results instead.
 */
const file = join(import.meta.dirname, '../../src/snippets/checked-clis.json');
const committed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, CheckedCli>;
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = Object.entries(candidates).filter(([cli]) => named.length === 0 || named.includes(cli));
const today = new Date().toISOString().slice(0, 10);
const results: Record<string, CheckedCli> = { ...committed };
let failures = 0;

for (const [cli, candidate] of chosen) {
  if ('not_checked' in candidate) {
    results[cli] = candidate;
    say(`-  ${cli}: not checked, because ${candidate.not_checked}`);
    continue;
  }
  const versions: string[] = [];
  let api = '';
  for (const version of candidate.versions) {
    const proof = await proveCli(cli, version);
    if ('faults' in proof) {
      failures += 1;
      say(`✗  ${cli} ${version}: ${proof.faults.join('; ')}`);
    } else {
      versions.push(version);
      api = proof.api;
      say(`✓  ${cli} ${version} (${api})`);
    }
  }
  if (versions.length > 0) results[cli] = { versions, api, checked_on: dateOf(cli, versions) };
}

const sorted = Object.fromEntries(Object.entries(results).sort(([left], [right]) => (left < right ? -1 : 1)));
const text = `${JSON.stringify(sorted, null, 2)}\n`;
const proven = Object.values(sorted).filter((result) => 'versions' in result).length;
say(`${String(proven)} of ${String(Object.keys(sorted).length)} CLIs proven end to end`);
if (process.argv.includes('--write')) writeFileSync(file, text);
else if (JSON.stringify(sorted) !== JSON.stringify(committed)) {
  failures += 1;
  say('The committed results differ: run npm run test:clis -- --write');
}
process.exitCode = failures === 0 ? 0 : 1;

/** The day of the proof: as committed while the versions are the same, so that proving again changes nothing. */
function dateOf(cli: string, versions: readonly string[]): string {
  const before = committed[cli];
  const same = before && 'versions' in before && before.versions.join(' ') === versions.join(' ');
  return same ? before.checked_on : today;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
