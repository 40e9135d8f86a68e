import { policyOf } from './policy.ts';
import { rewriteLinks, wayToRoot } from './relative.ts';

/** Answers a request for one page; the compiled templates' `createApp()` makes one. */
export type Press = { readonly render: (request: Request) => Promise<Response> };

/** One file of the site: its path below `dist/`, with forward slashes, and its bytes. */
export type PrintedFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Prints the page of one address: as its template answers, its links made relative and its security policy put in.
 * `site` is the address at which the archive will be served, where that is known. Throws where the templates do not answer with the page:
 * every address that the archive lists must have one.
 */
export async function print(press: Press, address: string, site?: string): Promise<PrintedFile> {
  const response = await press.render(new Request(new URL(address, 'http://localhost')));
  const expected = address === '/404/' ? 404 : 200;
  if (response.status !== expected) {
    throw new Error(`The page ${address} could not be printed: its template answered ${response.status} instead of ${expected}.`);
  }
  const path = fileOf(address);
  if (!response.headers.get('content-type')?.startsWith('text/html')) return { path, bytes: new Uint8Array(await response.arrayBuffer()) };
  // What is put in and what it is put behind are ASCII, so that a page need not be decoded: each of its bytes may count as a character.
  const html = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return { path, bytes: Buffer.from(withPolicy(withLinks(html, address, site), address), 'latin1') };
}

/** The file in which a static host looks for an address. */
export function fileOf(address: string): string {
  if (address === '/404/') return '404.html';
  const path = address.split('/').map(decodeURIComponent).join('/').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A host shows `404.html` at any address, so that its links cannot be relative: they begin where the site does. */
function withLinks(html: string, address: string, site: string | undefined): string {
  if (address !== '/404/') return rewriteLinks(html, wayToRoot(address));
  return rewriteLinks(html, site === undefined ? '/' : `${new URL(site).pathname.replace(/\/$/u, '')}/`);
}

const charset = '<meta charset="utf-8">';

/** The policy holds for what comes behind it, so it comes first. */
function withPolicy(html: string, address: string): string {
  const [before, after, ...others] = html.split(charset);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`The page ${address} could not be printed: its head must hold ${charset} once, behind which its security policy goes.`);
  }
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(address)}"><meta name="referrer" content="same-origin">`;
  return before + charset + policy + after;
}
