import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EnvironmentError } from '../publish/environment-error.ts';
import { recover } from '../publish/recover.ts';
import { basePath } from './base-path.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { serveSite } from './serve-site.ts';
import { UsageError } from './usage-error.ts';

/** Serves a built site on this machine until it is stopped. */
export const preview: Command = {
  name: 'preview',
  does: 'serve a built site on this machine',
  options: ['out', 'base', 'port', 'quiet', 'help'],
  run: async (args, io) => {
    const siteDir = resolve(io.cwd, args.required('out'));
    const base = basePath(args.required('base'));
    const ports = portsOf(args.text('port'));
    recover(siteDir);
    requireSite(siteDir);
    const site = await serveSite({ siteDir, base, ports });
    io.stdout.write(
      args.flag('quiet')
        ? `${site.url}\n`
        : `${args.required('out')} is served at ${site.url}\nStop with Ctrl+C.\n`,
    );
    await io.untilStopped();
    await site.close();
    return exitCodes.good;
  },
};

/** First port that is tried where none is named, and how many after it. */
const firstPort = 4321;
const portCount = 20;

function portsOf(text: string | undefined): number[] {
  if (text === undefined) return Array.from({ length: portCount }, (_, index) => firstPort + index);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new UsageError(`--port is a number from 0 to 65535; received "${text}".`);
  }
  return [Number(text)];
}

function requireSite(siteDir: string): void {
  if (existsSync(join(siteDir, 'index.html'))) return;
  throw new EnvironmentError(
    `There is no site at ${siteDir}. Make one with "bench-pages build", or name its folder with --out.`,
  );
}
