import type { MiddlewareHandler } from 'astro';
import { visibleControlBytes } from './text/visible-control-bytes.ts';

/**
 * Shows the characters of every page that would act unseen. The one place that all text of all pages passes: no markup
 * of ours holds such a character, so what is replaced is always data.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(visibleControlBytes(new Uint8Array(await response.arrayBuffer())), response);
};
