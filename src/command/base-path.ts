import { UsageError } from './usage-error.ts';

/**
 * The path under which a site is served, with a slash at both ends.
 * @throws UsageError for anything that is not a plain path.
 */
export function basePath(text: string): string {
  if (!/^\/?(?:[\w.~-]+\/)*[\w.~-]*$/.test(text) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(text)) {
    throw new UsageError(`--base is a path such as /bench/; received "${text}".`);
  }
  return `/${text}/`.replace(/\/+/g, '/');
}
