import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentType } from './content-type.ts';
import { findFile } from './find-file.ts';

/** What to serve, and where. */
export interface ServeOptions {
  /** Folder of the site. */
  siteDir: string;
  /** Path under which the site is served, with a slash at both ends. */
  base: string;
  /** Ports to try, in order; 0 is any free one. */
  ports: readonly number[];
}

/** A site that is being served. */
export interface ServedSite {
  /** Address of the first page. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a site on this machine only, on the first port that is free.
 * @throws the error of the system where no port could be had.
 */
export async function serveSite({ siteDir, base, ports }: ServeOptions): Promise<ServedSite> {
  const server = createServer((request, response) => {
    answer(request, response, { siteDir, base });
  });
  await listenOnFirst(server, ports);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function listenOnFirst(server: Server, ports: readonly number[]): Promise<void> {
  for (const [index, port] of ports.entries()) {
    try {
      await listen(server, port);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || index === ports.length - 1) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

type Served = Pick<ServeOptions, 'siteDir' | 'base'>;

function answer(request: IncomingMessage, response: ServerResponse, { siteDir, base }: Served): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = findFile(siteDir, base, request.url ?? '/');
  if (found.kind === 'file') send(response, 200, found.file);
  else if (found.kind === 'redirect') response.writeHead(301, { location: found.location }).end();
  else if (found.kind === 'bad-request') response.writeHead(400).end();
  else sendMissing(response, join(siteDir, '404.html'));
}

function sendMissing(response: ServerResponse, page: string): void {
  if (existsSync(page)) send(response, 404, page);
  else
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end('This page does not exist.\n');
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': contentType(file), 'cache-control': 'no-cache' });
  // Node leaves the body of the answer to a HEAD request out.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
