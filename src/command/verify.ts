import { resolve } from 'node:path';
import type { Difference, Verdict } from '../publish/verify-site.ts';
import { verifyInputs, verifySite } from '../publish/verify-site.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { requireDataDir } from './require-data-dir.ts';
import { countOf } from './summary-line.ts';
import { UsageError } from './usage-error.ts';

/** Computes every hash of a built site again, without any network, and names each difference. */
export const verify: Command = {
  name: 'verify',
  does: 'compute every hash of a built site again and name each difference',
  operand: 'DIR',
  options: ['inputs', 'quiet', 'help'],
  run: async (args, io, parts) => {
    const shown = args.operand();
    if (shown === undefined) throw new UsageError('Name the folder of the site: bench-pages verify DIR.');
    const siteDir = resolve(io.cwd, shown);
    const site = verifySite(siteDir);
    const dataDir = args.text('inputs');
    const inputs =
      dataDir === undefined
        ? undefined
        : verifyInputs(siteDir, await parts.hashInputs(requireDataDir(resolve(io.cwd, dataDir))));
    const found = [...site.differences, ...(inputs?.differences ?? [])];
    io.stderr.write(found.map(line).join(''));
    if (!args.flag('quiet')) {
      io.stdout.write(summary(shown, site));
      if (inputs !== undefined) io.stdout.write(summary(dataDir ?? '', inputs));
    }
    return found.length === 0 ? exitCodes.good : exitCodes.data;
  },
};

const words: Record<Difference['kind'], string> = {
  changed: 'is not as hashes.json says',
  missing: 'is in hashes.json and not there',
  unknown: 'is there and not in hashes.json',
};

function line({ path, kind }: Difference): string {
  return `${path} ${words[kind]}\n`;
}

function summary(folder: string, { files, differences }: Verdict): string {
  const result = differences.length === 0 ? 'all as recorded' : countOf(differences.length, 'difference');
  return `${folder}: ${countOf(files, 'file')}, ${result}\n`;
}
