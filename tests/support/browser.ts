import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Flags that keep the browser from talking to anybody on its own. */
const quietFlags = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts Chromium. The caller closes it.
 * @throws Error where no Chromium is found, or none that starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: isRoot ? [...quietFlags, '--no-sandbox'] : quietFlags,
    env: { ...process.env, ...env },
  });
}
