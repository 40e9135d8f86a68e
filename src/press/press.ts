/** Answers a request for one page; the compiled templates' `createApp()` makes one. */
export type Press = { readonly render: (request: Request) => Promise<Response> };

/** One file of the site: its path below `dist/`, with forward slashes, and its bytes. */
export type PrintedFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Prints the page of one address. Throws where the templates do not answer with the page:
 * every address that the archive lists must have one.
 */
export async function print(press: Press, address: string): Promise<PrintedFile> {
  const response = await press.render(new Request(new URL(address, 'http://localhost')));
  const expected = address === '/404/' ? 404 : 200;
  if (response.status !== expected) {
    throw new Error(`The page ${address} could not be printed: its template answered ${response.status} instead of ${expected}.`);
  }
  return { path: fileOf(address), bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The file in which a static host looks for an address. */
export function fileOf(address: string): string {
  if (address === '/404/') return '404.html';
  const path = address.split('/').map(decodeURIComponent).join('/').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
