import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that went over the wire: bodies as sent, without headers. */
export type Traffic = { readonly path: string; readonly bytes: number };

/** A server of a folder that compresses as static hosts do, and remembers what it sent. */
export type CountingServer = { readonly address: string; readonly taken: () => Traffic[]; readonly close: () => void };

/** Serves a folder on this machine; what is text goes out with gzip, what is compressed already as it is. */
export async function serveCounting(folder: string): Promise<CountingServer> {
  let sent: Traffic[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const bytes = type === undefined ? readFileSync(file) : gzipSync(readFileSync(file));
    sent.push({ path, bytes: bytes.length });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What hosts compress; the index itself and fonts are compressed already. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
