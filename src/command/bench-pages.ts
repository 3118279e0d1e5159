#!/usr/bin/env -S node --max-semi-space-size=32
import { exitCodes } from './exit-codes.ts';
import { nodeTooOld } from './node-too-old.ts';
import { oldestNode } from './version.ts';

const refusal = nodeTooOld(process.versions.node, oldestNode());
process.exitCode = refusal === undefined ? await run() : refuse(refusal);

function refuse(text: string): number {
  process.stderr.write(`bench-pages: ${text}\n`);
  return exitCodes.environment;
}

/** The rest of the program is loaded only now, because an old Node could not read it. */
async function run(): Promise<number> {
  const [{ main }, { systemClock }, { siteParts }] = await Promise.all([
    import('./main.ts'),
    import('./clock.ts'),
    import('./real-site-parts.ts'),
  ]);
  const { stdout, stderr } = process;
  const io = { stdout, stderr, cwd: process.cwd(), clock: systemClock, untilStopped };
  return main(process.argv.slice(2), io, siteParts);
}

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        stop();
      });
    }
  });
}
