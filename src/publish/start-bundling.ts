import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from './environment-error.ts';
import { renderingEnvironment } from './rendering-environment.ts';

/** What the process that bundles is told. */
export interface BundleOrder {
  /** Folder that holds astro.config.mjs, src and public. */
  root: string;
  /** Path under which the site is served. */
  base: string;
  /** Folder to be made for styles, scripts, fonts and public files. */
  assets: string;
  /** Folder to be made for the modules. */
  renderer: string;
}

/** What the process says where it cannot bundle. */
export interface BundleFailure {
  /** The error, with its stack. */
  message: string;
  /** Name of a system error, such as ENOSPC. */
  code?: string;
  /** File or folder that it was met at. */
  path: string;
}

/** A process that bundles. */
export interface Bundling {
  /** Settles when everything is written. */
  bundled: Promise<void>;
  /** Ends the process; settles when it writes nothing any more. */
  stop: () => Promise<void>;
}

/**
 * Starts a process that bundles the pages of a project: it works while this one reads the data, and what memory it took is
 * free again before the pages are rendered.
 */
export function startBundling(order: BundleOrder): Bundling {
  const program = fileURLToPath(import.meta.resolve('./bundle-process.ts'));
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    env: renderingEnvironment(process.env),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  return {
    bundled: untilBundled(child),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function untilBundled(child: ChildProcess): Promise<void> {
  let said = '';
  let failure: BundleFailure | undefined;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.on('message', (message) => (failure = message as BundleFailure));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => {
      if (code === 0) resolve();
      else if (signal === null) reject(notBundled(said, failure));
      else reject(new EnvironmentError(endedBy(signal, said)));
    });
  });
}

/** The error that was met in the process is the cause: so a full disk is known as one. */
function notBundled(said: string, failure?: BundleFailure): Error {
  const reason = `The pages could not be bundled:\n${said}`;
  if (!failure) return new Error(reason);
  const cause = Object.assign(new Error(failure.message), failure);
  return new Error(reason + failure.message, { cause });
}

function endedBy(signal: NodeJS.Signals, said: string): string {
  const fact = `The process that bundles the pages was ended by ${signal}, from outside or for want of memory.`;
  return [`${fact} Free some memory and build again.`, said].join('\n').trimEnd();
}
