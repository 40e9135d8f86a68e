import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openCatalogue } from '../../src/catalogue/disk.ts';
import { interfaceLanguages } from '../../src/i18n/interface.ts';
import { writeFiles, writeTemplates } from './disk.ts';
import { type Found, type Peer, pagefind } from './peers.ts';
import { type Cost, type Run, run } from './run.ts';
import { type PeerSite, peerSite } from './site.ts';

/** A peer that is there, and the folder that its site is made in. */
export type PeerAtWork = { readonly peer: Peer; readonly found: Exclude<Found, { missing: string }>; readonly folder: string };

/** A build of a peer: all of it, and Pagefind's part; or why it failed. */
export type PeerRun = (Cost & { readonly indexing: Cost }) | { readonly failed: string };

/** Lays out the templates of a peer in a folder of its own. */
export function setUp(generator: string, peer: Peer, found: PeerAtWork['found'], folder: string): PeerAtWork {
  mkdirSync(folder, { recursive: true });
  writeTemplates(folder, join(generator, 'bench', 'peers', peer.templates), join(generator, 'src', 'styles'), peer.statics);
  const linked = join(folder, 'node_modules');
  if (found.packages !== undefined && !existsSync(linked)) symlinkSync(found.packages, linked, 'dir');
  return { peer, found, folder };
}

/** Gives peers what an archive's `content/` holds now. The archive's own build has brought its catalogue up to date. Gives the number of files changed in each. */
export function convert(archive: string, atWork: readonly PeerAtWork[]): readonly number[] {
  return withSite(archive, (site) => atWork.map(({ peer, folder }) => writeFiles(folder, peer.files(site))));
}

/** Lets `use` have an archive as peers are given it. */
export function withSite<T>(archive: string, use: (site: PeerSite) => T): T {
  const { catalogue, inventory, close } = openCatalogue(archive, interfaceLanguages);
  try {
    return use(peerSite(catalogue, inventory));
  } finally {
    close();
  }
}

/** Removes what a peer built and what it keeps, so that its next build is one from nothing. */
export function clear({ peer, folder }: PeerAtWork): void {
  for (const path of [peer.output, ...peer.caches]) rmSync(join(folder, path), { recursive: true, force: true });
}

/** Builds a peer's site and lets Pagefind index it. */
export async function peerBuild(generator: string, { peer, found, folder }: PeerAtWork): Promise<PeerRun> {
  const built = await run({ ...found.start, folder });
  if (built.code !== 0) return { failed: lastWords(built) };
  const indexing = await run(pagefind(generator, join(folder, peer.output), interfaceLanguages));
  if (indexing.code !== 0) return { failed: `Pagefind: ${lastWords(indexing)}` };
  return {
    seconds: built.seconds + indexing.seconds,
    cpu: built.cpu + indexing.cpu,
    peak: Math.max(built.peak, indexing.peak),
    indexing,
  };
}

function lastWords({ errors, output, code }: Run): string {
  const said = (errors.trim() || output.trim()).split('\n');
  return `${said.find((line) => /error|memory/iu.test(line)) ?? said.at(-1) ?? ''} (exit code ${code ?? 'none'})`;
}
