import { createHash } from 'node:crypto';
import { bagFiles } from '../data/bag.ts';
import type { Folder, Step, Wrong } from './folder.ts';

/**
 * Checks the bag of a site (RFC 8493): that every file that a manifest names is there with its digest, that none lies in `data/` that no manifest
 * names, and that their number and size are as told. Returns how many files were held against their digest.
 */
export function checkBag(folder: Folder, wrong: Wrong, step: Step): number {
  const say = (path: string, reason: string): void => wrong({ path: `dist/${path}`, reason, next });
  const missing = bagFiles.filter((name) => folder.read(name) === undefined);
  for (const name of missing) say(name, 'It is missing, so that the bag is none.');
  if (missing.length > 0) return 0;
  let [checked, octets] = [0, 0];
  const named = new Set<string>();
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    for (const line of textOf(folder, manifest).split('\n').filter(Boolean)) {
      const [, digest = '', path = ''] = /^([\da-f]{64}) {2}(\S.*)$/u.exec(line) ?? [];
      if (path === '') {
        say(manifest, `The line "${line.slice(0, 80)}" is no digest with a path.`);
        continue;
      }
      named.add(path);
      step();
      const hash = createHash('sha256');
      let bytes = 0;
      for (const piece of folder.pieces(path)) {
        hash.update(piece);
        bytes += piece.length;
      }
      if (hash.digest('hex') !== digest) say(path, `It has not the digest that ${manifest} gives.`);
      if (path.startsWith('data/')) octets += bytes;
      checked += 1;
    }
  }
  const payload = [...folder.paths()].filter((path) => path.startsWith('data/'));
  for (const path of payload) if (!named.has(path)) say(path, 'No manifest of the bag names it.');
  const told = /^Payload-Oxum: (.*)$/mu.exec(textOf(folder, 'bag-info.txt'))?.[1];
  const found = `${octets}.${payload.length}`;
  if (told !== found) say('bag-info.txt', `It tells of ${told ?? 'no'} bytes and files, and there are ${found}.`);
  return checked;
}

const next = 'Remove the folder dist/, then run npm run build: everything is printed again.';

function textOf(folder: Folder, path: string): string {
  return folder.read(path)?.toString('utf8') ?? '';
}
