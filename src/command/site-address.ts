import { UsageError } from './usage-error.ts';

/**
 * The address under which a site is published, without the path that --base gives.
 * @throws UsageError for anything that is not an http or https address.
 */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--site is an address such as https://bench.example; received "${text}".`);
  }
  return text;
}
