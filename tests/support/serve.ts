import { onTestFinished } from 'vitest';
import { serveSite } from '../../src/command/serve-site.ts';

/** Serves a folder to the running test on a free port; returns the address of its first page. */
export async function serve(siteDir: string, base = '/'): Promise<string> {
  const site = await serveSite({ siteDir, base, ports: [0] });
  onTestFinished(() => site.close());
  return site.url;
}
