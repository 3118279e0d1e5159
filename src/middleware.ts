import type { MiddlewareHandler } from 'astro';
import { visibleControlBytes } from './text/visible-control-bytes.ts';

/**
 * Shows the characters of a page in development that would act unseen. A build does so where it writes the pages, beside
 * the rendering.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (import.meta.env.PROD || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(visibleControlBytes(new Uint8Array(await response.arrayBuffer())), response);
};
