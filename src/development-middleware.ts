import type { MiddlewareHandler } from 'astro';
import { visibleControlBytes } from './text/visible-control-bytes.ts';

/**
 * Shows the characters of a page in development that would act unseen. A build does so where it writes the pages, beside
 * the rendering, and renders without this.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(visibleControlBytes(new Uint8Array(await response.arrayBuffer())), response);
};
