import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { citationFormats } from '../schema/address.ts';
import { headers } from './policy.ts';

/** Media types that the server's own table lacks. */
const types = [
  ...Object.values(citationFormats).map(({ extension, type }) => [`.${extension}`, `${type};charset=utf-8`] as const),
  ['.jsonl', 'application/jsonl'],
  ['.graphml', 'application/graphml+xml'],
] as const;

/** A printed site being served on this machine alone. */
export type SiteServer = { readonly address: string; readonly server: Server };

/**
 * Serves a printed site as any static host would, with the headers it should have, on the loopback address. Where the port is taken, the next free one of the ten above it
 * is used; port 0 takes any. Rejects when none is free.
 */
export async function serveSite(directory: string, port: number): Promise<SiteServer> {
  const answer = sirv(directory, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = types.find(([ending]) => path.endsWith(ending))?.[1];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response, () => {
      const page = join(directory, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    });
  });
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(server, candidate);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || candidate >= port + 10) throw error;
    }
  }
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { address: `http://localhost:${bound.port}/`, server };
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
